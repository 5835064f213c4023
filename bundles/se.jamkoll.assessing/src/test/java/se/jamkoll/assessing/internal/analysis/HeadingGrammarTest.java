package se.jamkoll.assessing.internal.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.jamkoll.assessing.internal.language.SwedishText;

class HeadingGrammarTest {

  /** The share of known headings that must be told right; a grammar, not a list, reads them. */
  private static final double SHARE = 0.95;

  /** Headings of real templates and guides, each after its role. */
  private static final List<String> KNOWN =
      """
          C I beslutsunderlag finns en beskrivning av konsekvenser för kvinnor och män, flickor och pojkar
          C Könskonsekvensanalys
          C Könskonsekvensbeskrivning
          C Könskonsekvensbeskrivningar
          C Jämställdhetsanalys
          C Jämställda beslut
          C Konsekvensbeskrivningar jämställdhet, jämlikhet och barnets rättigheter
          U Konsekvensanalys
          C Konsekvenser för barn och unga
          C Social hållbarhet
          U Konsekvenser
          C Belagda konsekvenser
          C Barnkonsekvensanalys
          C Prövning av barnets bästa
          C Barnrättslig reflektion
          C Barnperspektiv
          C Barnperspektivet
          C Barn- och ungdomsperspektiv
          C Barn/ungdomsperspektivet
          C Barnkonventionens beaktande i beslut
          C Könskonsekvenser
          C Gender impact assessment
          S TJÄNSTESKRIVELSE
          S Förslag till beslut
          S Sammanfattning av ärendet
          U Beskrivning av ärendet
          S Rättslig reglering
          S Omvärldsbevakning
          S Beslutsunderlag
          S Beslutet skickas till
          S Sammanfattning
          U Ärendet
          U Bakgrund
          U Förvaltningens överväganden
          S Styrdokument och juridik
          S Ekonomisk hållbarhet
          S Ekologisk hållbarhet
          S Landsbygdssäkring
          U Bedömning
          S Uppföljning
          U Yttrande till beslutsförslaget
          S ÄRENDE TILL
          S SAMMANTRÄDESDATUM
          S ANSVARIG AVDELNING
          S DOKUMENT-ID
          S VERSION
          S ANSVARIG CHEF
          S HANDLÄGGARE
          U Ärendebeskrivning
          U Landstingsrådsberedningens motivering
          S Ordförandens förslag
          S I ärendet finns följande dokument
          S ORDFÖRANDEFÖRSLAG
          P SAMMANTRÄDESPROTOKOLL
          P PROTOKOLLSUTDRAG
          P Beslutsgång
          P Yrkanden
          P Ärendets behandling under sammanträdet
          P Propositionsordning
          P Reservation
          P Protokollsutdrag skickas till
          C Konsekvenser för jämställdhet
          C Konsekvenser för jämställdheten
          C Konsekvenser ur ett jämställdhetsperspektiv
          C Konsekvenser ur jämställdhetssynpunkt
          C Konsekvenser för kvinnor och män
          C Konsekvenser för kvinnor och män, flickor och pojkar
          C Konsekvenser för flickor och pojkar
          C Jämställdhetskonsekvenser
          C Jämställdhetskonsekvensbeskrivning
          C Jämställdhetsperspektiv
          C Jämställdhetsperspektivet
          C Jämställdhetsaspekter
          C Jämställdhetsbedömning
          C Jämställdhet
          C Jämställdhet och jämlikhet
          C Jämställdhet och mångfald
          C Jämställdhets- och barnperspektiv
          C Barn- och jämställdhetsperspektiv
          C Barn- och genusperspektiv
          C Barn-, jämställdhets- och näringslivsperspektiv
          C Barn, jämställdhet och miljö
          C Genusperspektiv
          C Könsperspektiv
          C Påverkan på jämställdhet
          C Påverkan på kvinnor och män
          C Påverkan på barn
          C Konsekvenser för barn
          C Barnkonsekvenser
          C Barnkonsekvensbeskrivning
          C Barnrättsperspektiv
          C Barnrättsbedömning
          C Barnets bästa
          C Barnets rättigheter
          C Barnkonventionen
          C Bedömning utifrån barnkonventionen
          C Barns och ungas perspektiv
          C Bedömning ur social dimension
          C Sociala konsekvenser
          C Konsekvenser för social hållbarhet
          U Hållbarhetsperspektiv
          U Hållbarhetsbedömning
          U Hållbarhetsaspekter
          U Hållbarhetskonsekvenser
          U Agenda 2030
          U Perspektiv
          U Perspektivkonsekvenser
          C Miljö- och jämställdhetskonsekvenser
          C Miljö, barn och jämställdhet
          C Folkhälsa, jämställdhet och barn
          C Mänskliga rättigheter
          C Rättighetsperspektiv
          C Jämlikhet och jämställdhet
          U Likabehandling
          U Patient- och invånarperspektiv
          U Medborgarperspektiv
          U Konsekvensbeskrivning
          U Konsekvensbedömning
          U Konsekvenser av beslutet
          U Beslutets konsekvenser
          U Övriga konsekvenser
          S Ekonomiska konsekvenser
          S Ekonomiska konsekvenser och finansiering
          S Juridisk bedömning
          S Miljökonsekvenser
          U Överväganden
          U Förvaltningens synpunkter och förslag
          U Förvaltningens bedömning
          U Motivering
          U Motivering till förslag till beslut
          S Facklig samverkan
          S MBL
          S Samverkan
          S Expedieras till
          S Beslutet ska skickas till
          S Bilagor
          S Bilageförteckning
          """
          .lines()
          .toList();

  private static final Locale SWEDISH = new Locale("sv");

  private final HeadingGrammar grammar = new HeadingGrammar(new SwedishText());

  @Test
  void knownConsequenceHeadingsAreToldFromOthers() {
    List<String> wrong =
        KNOWN.stream()
            .filter(line -> line.startsWith("C ") != consequence(line.substring(2)))
            .toList();
    double share = 1 - (double) wrong.size() / KNOWN.size();
    assertTrue(share >= SHARE, () -> share + " are right; wrong are " + wrong);
  }

  @Test
  void noStructuralHeadingOrHeadingOfMinutesAsksForConsequences() {
    List<String> wrong =
        KNOWN.stream()
            .filter(line -> line.startsWith("S ") || line.startsWith("P "))
            .filter(line -> consequence(line.substring(2)))
            .toList();
    assertEquals(List.of(), wrong);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Vad beslutet innebär för flickor och pojkar
          Hur påverkas kvinnor respektive män?
          4.2 Konsekvenser ur jämställdhetshänseende
          Analys av könsskillnader
          Följder för jämställdheten
          Bedömning av påverkan på barn och ungdomar
          Barnets bästa i beslutet
          Effekter för unga
          Beslutets betydelse för jämställdheten i staden
          JÄMSTÄLLDHETSKONSEKVENSER
          Genus- och jämställdhetsanalys
          Barnrättsanalys
          Jämställdhetssäkring
          Social konsekvensbeskrivning
          Kön och jämställdhet
          Flickors och pojkars villkor
          Barn och unga
          Klimat, jämställdhet och trygghet
          """)
  void anUnseenHeadingThatAsksForTheGroupsIsAConsequenceHeading(String heading) {
    assertTrue(consequence(heading));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ekonomisk kalkyl
          Tidplan
          Konsekvenser för miljön
          Konsekvenser för ekonomin
          Klimatpåverkan
          Miljökonsekvensbeskrivning
          Riskanalys
          Juridiska aspekter
          Barn- och utbildningsnämndens ekonomi
          Socialnämndens uppdrag
          Socialförvaltningens lokaler
          Skolans organisation
          Antal elever
          Könsfördelning i styrelsen
          Jämlik hälsa
          Vårdkö och telefonkö
          Tjänstemannaförslag
          Samråd
          Allmänt om upphandlingen
          """)
  void anUnseenHeadingOfSomethingElseIsNot(String heading) {
    assertFalse(consequence(heading));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          UMBRELLA | Konsekvenser
          UMBRELLA | Beslutets konsekvenser
          UMBRELLA | Hållbarhetsbedömning
          UMBRELLA | Förvaltningens överväganden
          UMBRELLA | Agenda 2030
          OTHERS   | Motionen
          OTHERS   | Medborgarförslag
          OTHERS   | Yrkanden
          OTHERS   | Reservation
          OTHERS   | Beslutsgång
          OTHERS   | Inkomna remissvar
          LISTING  | Bilagor
          LISTING  | Bilageförteckning
          LISTING  | Beslutsunderlag
          LISTING  | Beslutet skickas till
          LISTING  | Expedieras till
          LISTING  | Innehållsförteckning
          PROPOSAL | Förslag till beslut
          PROPOSAL | Förslag till beslut i kommunstyrelsen
          PROPOSAL | Ordförandens förslag
          """)
  void aHeadingTellsWhoseTextStandsUnderIt(HeadingMeaning.Kind kind, String heading) {
    assertEquals(kind, grammar.meaning(heading).kind());
  }

  @Test
  void theOfficialsAnswerToAMotionIsNotTheMotion() {
    assertTrue(grammar.meaning("Motionen").unread());
    assertFalse(grammar.meaning("Svar på motionen").unread());
    assertFalse(grammar.meaning("Förvaltningens bedömning av motionen").unread());
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          WOMEN,MEN | Konsekvenser för kvinnor och män
          GIRLS,BOYS | Konsekvenser för flickor och pojkar
          WOMEN,MEN,GIRLS,BOYS | Konsekvenser för kvinnor och män, flickor och pojkar
          SEX | Jämställdhet
          CHILDREN | Barnperspektiv
          SEX,CHILDREN | Jämställdhets- och barnperspektiv
          """)
  void aHeadingNamesWhomItIsAbout(String topic, String heading) {
    Set<Subject> subjects =
        Set.copyOf(List.of(topic.split(",", -1)).stream().map(Subject::valueOf).toList());
    assertEquals(subjects, grammar.meaning(heading).topic());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Jämställdhet
          Barnperspektiv
          Konsekvenser för kvinnor och män
          """)
  void numbersAndCapitalsDoNotChangeAHeading(String heading) {
    assertEquals(grammar.meaning(heading), grammar.meaning("3.1 " + heading));
    assertEquals(grammar.meaning(heading), grammar.meaning(heading.toUpperCase(SWEDISH)));
  }

  private boolean consequence(String heading) {
    return grammar.meaning(heading).consequence();
  }
}
