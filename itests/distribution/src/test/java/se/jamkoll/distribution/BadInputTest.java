package se.jamkoll.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.jamkoll.distribution.CommandLine.Outcome;

class BadInputTest {

  private static final byte[] JPEG_START = {
    (byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1, 0
  };

  @TempDir Path folder;

  /** What can be wrong with what is named on the command line. */
  enum Bad {
    MISSING_FILE {
      @Override
      Path make(Path folder) {
        return folder.resolve("saknas.docx");
      }
    },
    EMPTY_FILE {
      @Override
      Path make(Path folder) throws IOException {
        return Files.createFile(folder.resolve("tom.docx"));
      }
    },
    RENAMED_JPEG {
      @Override
      Path make(Path folder) throws IOException {
        return Files.write(folder.resolve("bild.docx"), Arrays.copyOf(JPEG_START, 4096));
      }
    },
    TRUNCATED_ZIP {
      @Override
      Path make(Path folder) throws IOException {
        byte[] whole = Files.readAllBytes(CommandLine.EXAMPLES.resolve("6-beskrivet.docx"));
        return Files.write(folder.resolve("kapad.docx"), Arrays.copyOf(whole, whole.length / 2));
      }
    },
    ENCRYPTED_PDF {
      @Override
      Path make(Path folder) throws IOException {
        Path file = folder.resolve("låst.pdf");
        try (PDDocument document = new PDDocument()) {
          document.addPage(new PDPage());
          document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
          document.save(file.toFile());
        }
        return file;
      }
    },
    FOLDER_WITHOUT_LETTERS {
      @Override
      Path make(Path folder) throws IOException {
        return Files.createDirectory(folder.resolve("tom mapp"));
      }
    };

    abstract Path make(Path folder) throws IOException;
  }

  @ParameterizedTest
  @EnumSource(Bad.class)
  void oneLineSaysWhatAndWhatNextAndTheOthersAreStillChecked(Bad bad) throws IOException {
    Path file = bad.make(folder);
    Path good = CommandLine.EXAMPLES.resolve("6-beskrivet.docx");
    for (String language : new String[] {"sv", "en"}) {
      Outcome outcome = new CommandLine().run("check", "--lang", language, file, good);
      String first = outcome.out().lines().findFirst().orElse("");
      String said = language.equals("sv") ? ": kunde inte bedömas. " : ": could not be assessed. ";

      assertEquals(3, outcome.status(), outcome.out());
      assertTrue(first.startsWith("✗ " + file + said), first);
      assertTrue(first.length() > ("✗ " + file + said).length() + 20, first);
      assertTrue(outcome.out().contains("\n● "), outcome.out());
      assertNoStackTrace(outcome);
    }
  }

  @ParameterizedTest
  @EnumSource(Bad.class)
  void inJsonTheReasonIsAField(Bad bad) throws IOException {
    Outcome outcome = new CommandLine().run("check", "--format", "json", bad.make(folder));

    assertEquals(3, outcome.status());
    assertEquals(1, outcome.out().lines().count(), outcome.out());
    assertTrue(outcome.out().contains("\"status\":\"UNREADABLE\",\"reason\":\""), outcome.out());
    assertEquals(1, outcome.err().lines().count(), outcome.err());
    assertNoStackTrace(outcome);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--okänd|Flaggan --okänd finns inte.|There is no option --okänd.",
        "--format=html|Formatet html är inte byggt än. Välj något av text, json, csv."
            + "|The format html is not built yet. Choose one of text, json, csv."
      })
  void wrongUsageIsOneLineAndNothingIsChecked(String option, String swedish, String english) {
    Path letter = CommandLine.EXAMPLES.resolve("6-beskrivet.docx");
    Outcome inSwedish = new CommandLine().run("check", option, letter);
    Outcome inEnglish = new CommandLine().run("check", "--lang", "en", option, letter);

    assertEquals(2, inSwedish.status());
    assertEquals(2, inEnglish.status());
    assertEquals("jamkoll check: " + swedish + " Se jamkoll check --help.\n", inSwedish.err());
    assertEquals("jamkoll check: " + english + " See jamkoll check --help.\n", inEnglish.err());
    assertEquals("", inSwedish.out());
  }

  private static void assertNoStackTrace(Outcome outcome) {
    String all = outcome.out() + outcome.err();
    assertFalse(all.contains("\tat "), all);
    assertFalse(all.contains("Exception"), all);
  }
}
