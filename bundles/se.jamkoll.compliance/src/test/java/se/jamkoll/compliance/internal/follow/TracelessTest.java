package se.jamkoll.compliance.internal.follow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.compliance.ItemResult;
import se.jamkoll.api.host.AgendaItem;
import se.jamkoll.api.host.HostDocument;
import se.jamkoll.api.host.HostDocument.Role;
import se.jamkoll.api.host.HostDocument.State;
import se.jamkoll.api.host.Meeting;
import se.jamkoll.compliance.internal.host.Letters;
import se.jamkoll.compliance.internal.host.MemoryHost;
import se.jamkoll.compliance.internal.meeting.World;

/** No word of a document is left in the store, the log, on the streams or among temporary files. */
@Timeout(120)
class TracelessTest {

  private static final String OF_DRAFT = "Xylofonutkast";
  private static final String KEY_OF_DRAFT = "utkastnyckel-4711";
  private static final String OF_LETTER = "Zebrabarometer";
  private static final String OF_TITLE = "Kvadratrotstitel";
  private static final List<String> MARKS = List.of(OF_DRAFT, KEY_OF_DRAFT, OF_LETTER, OF_TITLE);

  @TempDir Path folder;

  @Test
  void noWordOfADocumentIsLeftAnywhere() throws Exception {
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    Set<Path> before = temporaryFiles();
    List<String> logged;
    System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    try (World world = new World(folder)) {
      follow(world);
      assertEquals(3, world.assessments().size(), world.troubles().toString());
      logged = world.logged();
    } finally {
      System.setOut(out);
      System.setErr(err);
    }

    for (String mark : MARKS) {
      assertFalse(said.toString(StandardCharsets.UTF_8).contains(mark), mark);
      assertFalse(logged.toString().contains(mark), mark);
    }
    List<Path> files = new ArrayList<>(filesIn(folder));
    assertTrue(files.stream().anyMatch(file -> file.toString().endsWith(".db")), files.toString());
    Set<Path> after = temporaryFiles();
    after.removeAll(before);
    files.addAll(after);
    for (Path file : files) {
      byte[] content = Files.readAllBytes(file);
      for (String mark : MARKS) {
        assertFalse(holds(content, mark.getBytes(StandardCharsets.UTF_8)), mark + " in " + file);
        assertFalse(holds(content, mark.getBytes(StandardCharsets.UTF_16LE)), mark + " in " + file);
      }
    }
  }

  private static void follow(World world) throws InterruptedException {
    MemoryHost host = new MemoryHost("reg");
    host.put(titled(KEY_OF_DRAFT, State.DRAFT, Role.LETTER), Letters.MISSING + OF_DRAFT);
    HostDocument letter =
        host.put(
            titled("d1", State.FINAL, Role.LETTER),
            Letters.COMPLETE.replace("träningen", OF_LETTER) + "\n" + OF_LETTER + ".\n");
    HostDocument inAppendix =
        host.put(
            titled("d2", State.FINAL, Role.LETTER),
            Letters.IN_APPENDIX.replace("En jämställdhetsanalys", OF_LETTER + "s analys"));
    HostDocument appendix =
        host.put(titled("a1", State.FINAL, Role.APPENDIX), Letters.COMPLETE + OF_LETTER);
    AgendaItem item =
        new AgendaItem(
            "i1",
            "m1",
            1,
            null,
            OF_TITLE,
            null,
            AgendaItem.Stage.DECIDES,
            null,
            false,
            MemoryHost.FACTS,
            List.of(letter, inAppendix, appendix));
    host.put(
        new Meeting("m", "Regionstyrelsen", LocalDate.of(2026, 11, 25), null, null, List.of(item)));
    world.attach(host);
    world.work();
    world.later();
    ItemResult found = world.compliance().checks().newest("reg", "m").orElseThrow().items().get(0);
    assertEquals(Level.COMPLETE, found.level());
  }

  private static HostDocument titled(String key, State state, Role role) {
    HostDocument plain = MemoryHost.document(key, "1", role);
    return new HostDocument(
        plain.version(),
        state,
        plain.confidentiality(),
        role,
        role == Role.APPENDIX ? "Bilaga 2 " + OF_TITLE : null,
        OF_TITLE,
        OF_TITLE + ".txt",
        plain.changed(),
        plain.facts());
  }

  private static Set<Path> temporaryFiles() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir", ".")))) {
      return files
          .filter(Files::isRegularFile)
          .filter(Files::isReadable)
          .collect(Collectors.toSet());
    }
  }

  private static List<Path> filesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  private static boolean holds(byte[] content, byte[] mark) {
    for (int at = 0; at + mark.length <= content.length; at++) {
      int same = 0;
      while (same < mark.length && content[at + same] == mark[same]) {
        same++;
      }
      if (same == mark.length) {
        return true;
      }
    }
    return false;
  }
}
