package se.jamkoll.assessing.internal.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.jamkoll.api.assessment.PairState;
import se.jamkoll.api.assessment.Pairs;

/** The settled cases of rubric section 3 that the words of a text decide, in both directions. */
class SettledCasesTest {

  @Nested
  class Likeness {

    private static final String HEADING = "Konsekvenser för kvinnor och män, flickor och pojkar";

    @ParameterizedTest(name = "{2}")
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            DESCRIBED | NONE | Kvinnor och män får båda tio minuter kortare restid, eftersom bussen inte längre går via centrum.
            DESCRIBED | NONE | Avgiften höjs lika mycket för kvinnor och män, 50 kronor i månaden, eftersom båda grupperna lånar lika ofta.
            NONE | DESCRIBED | Flickor och pojkar får samma nya speltider i hallen, eftersom tiderna lottas varje termin.
            NONE | DESCRIBED | Flickor och pojkar får lika många platser, då det finns tolv platser för vardera gruppen.
            DESCRIBED | NONE | Både kvinnor och män slipper köa på telefon, eftersom bokningen flyttar till nätet.
            """)
    void theSameChangeWithItsGroundIsDescribed(
        PairState womenMen, PairState girlsBoys, String text) {
      assertEquals(new Pairs(womenMen, girlsBoys), Draft.pairs(HEADING, text));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            CLAIMED | NONE | Kvinnor och män påverkas lika.
            CLAIMED | NONE | Beslutet påverkar kvinnor och män på samma sätt.
            CLAIMED | NONE | Förslaget får samma konsekvenser för kvinnor som för män.
            NONE | CLAIMED | Flickor och pojkar påverkas i lika hög grad.
            CLAIMED | CLAIMED | Kvinnor, män, flickor och pojkar berörs lika mycket.
            """)
    void affectedAlikeWithNeitherChangeNorGroundIsClaimed(
        PairState womenMen, PairState girlsBoys, String text) {
      assertEquals(new Pairs(womenMen, girlsBoys), Draft.pairs(HEADING, text));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            JUSTIFIED | NONE | För kvinnor och män ändras ingenting, eftersom linjen behåller både hållplatser och tider.
            NONE | JUSTIFIED | Flickor och pojkar påverkas inte, eftersom banan bara används av ett veteranlag.
            JUSTIFIED | NONE | Varken kvinnor eller män berörs, eftersom tomten saknar både bostäder och gångvägar.
            JUSTIFIED | JUSTIFIED | Ingen skillnad uppstår för kvinnor, män, flickor eller pojkar, eftersom avgiften och öppettiderna är oförändrade.
            """)
    void nothingChangesWithAReasonIsJustified(
        PairState womenMen, PairState girlsBoys, String text) {
      assertEquals(new Pairs(womenMen, girlsBoys), Draft.pairs(HEADING, text));
    }
  }

  @Nested
  class Children {

    @ParameterizedTest(name = "{1}")
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            JUSTIFIED | Barn berörs inte, eftersom boendet tar emot personer över 65 år.
            JUSTIFIED | Beslutet påverkar inte barn, då gatan ligger i ett industriområde utan skola eller bostäder.
            JUSTIFIED | Ärendet berör inte barn och unga. Avtalet gäller nämligen bara skrivare på stadshuset.
            JUSTIFIED | Inga barn berörs, eftersom lägenheterna bara hyrs ut till pensionärer.
            CLAIMED   | Barn berörs inte.
            CLAIMED   | Beslutet påverkar inte barn.
            CLAIMED   | Ärendet har inga konsekvenser för barn och unga.
            CLAIMED   | Barn berörs inte, eftersom ärendet är av administrativ karaktär.
            CLAIMED   | Barn berörs inte direkt.
            CLAIMED   | Barnets bästa har beaktats.
            CLAIMED   | Barnperspektivet har vägts in i beslutet.
            """)
    void childrenNotConcernedNeedsAReasonFromTheCase(PairState girlsBoys, String text) {
      assertEquals(
          Draft.pairs(PairState.NONE, girlsBoys), Draft.pairs("Konsekvenser för barn", text));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            Barn får kortare väg till biblioteket.
            Eleverna får längre raster och en större skolgård.
            Unga får svårare att ta sig hem på kvällen när sista bussen dras in.
            Förskolebarnen får mindre yta att leka på.
            Barn kan cykla säkert till skolan när bilarna försvinner från gatan.
            """)
    void anEffectForChildrenInAConsequenceSectionIsPartly(String text) {
      assertEquals(
          Draft.pairs(PairState.NONE, PairState.PARTLY), Draft.pairs("Barnperspektiv", text));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            Skolan har plats för 300 elever i årskurs fyra till sex.
            Eleverna undervisas i nybyggda lokaler sedan 2019.
            På förskolan går barn i åldern ett till fem år.
            Fritidsgården är öppen för unga tre kvällar i veckan.
            """)
    void aPlainDescriptionOfAServiceForChildrenSaysNothing(String text) {
      assertEquals(Draft.pairs(PairState.NONE, PairState.NONE), Draft.pairs("Bakgrund", text));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            Ur barns perspektiv innebär stängningen att de får längre väg till en lekplats.
            Barnens behov av en trygg skolväg tillgodoses bättre när hastigheten sänks.
            """)
    void anEffectOnChildrensNeedsCountsOutsideAConsequenceSectionToo(String text) {
      assertEquals(Draft.pairs(PairState.NONE, PairState.PARTLY), Draft.pairs("Bakgrund", text));
    }
  }

  @Nested
  class Deferral {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            Konsekvenserna för jämställdheten utreds i nästa steg.
            Jämställdhetsfrågorna tas om hand i den fortsatta projekteringen.
            Hur jämställdheten påverkas beskrivs vid genomförandet.
            En jämställdhetsanalys görs av kultursekreteraren senast den 1 november 2026.
            Förvaltningen återkommer med en analys av jämställdheten i samband med budgeten.
            Konsekvenserna för jämställdheten utreds i nästa steg. Badets tillsyn sker med samma avgifter och tider.
            """)
    void aDeferralIsClaimedAlsoWithTimeAndResponsible(String text) {
      assertEquals(
          Draft.pairs(PairState.CLAIMED, PairState.CLAIMED), Draft.pairs("Jämställdhet", text));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            Jämställdheten påverkas inte i detta skede, eftersom beslutet bara avser att beställa en geoteknisk undersökning; effekterna utreds i detaljplanen.
            Jämställdheten påverkas inte nu, eftersom badet håller öppet som vanligt tills en ny utredning är klar.
            Konsekvenserna för jämställdheten utreds i nästa steg. Till dess håller badet öppet som vanligt med samma avgifter och tider.
            """)
    void aDeferralThatSaysWhatLeavesPeopleUnaffectedIsJustified(String text) {
      assertEquals(
          Draft.pairs(PairState.JUSTIFIED, PairState.JUSTIFIED), Draft.pairs("Jämställdhet", text));
    }
  }

  @Nested
  class GoalsAndPolicy {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            Förslaget ligger i linje med jämställdhetspolicyn.
            Arbetet sker i enlighet med kommunens jämställdhetsplan.
            Förslaget bidrar till ökad jämställdhet.
            Satsningen stärker jämställdheten i kommunen.
            Beslutet är positivt för jämställdheten.
            Regionen har undertecknat CEMR-deklarationen om jämställdhet.
            Jämställdhet är en viktig fråga för nämnden.
            Jämställdhetsperspektivet har beaktats i beredningen av ärendet.
            En bedömning av jämställdheten har gjorts.
            """)
    void goalsPoliciesSlogansAndProcedureAreClaimed(String text) {
      assertEquals(
          Draft.pairs(PairState.CLAIMED, PairState.CLAIMED), Draft.pairs("Jämställdhet", text));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            CLAIMED | NONE | Både kvinnor och män berörs av beslutet.
            CLAIMED | CLAIMED | Kvinnor, män, flickor och pojkar omfattas av förslaget.
            NONE | CLAIMED | Både flickor och pojkar berörs.
            PARTLY | NONE | Kvinnor och män påverkas olika av förslaget.
            NONE | PARTLY | Flickor och pojkar kan komma att påverkas på skilda sätt.
            """)
    void onlyConcernedIsClaimedAndDifferentlyWithoutHowIsPartly(
        PairState womenMen, PairState girlsBoys, String text) {
      assertEquals(new Pairs(womenMen, girlsBoys), Draft.pairs("Överväganden", text));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            CLAIMED | Förslaget bidrar till ökad jämställdhet.
            DESCRIBED | Förslaget bidrar till ökad jämställdhet genom att kvinnor får fler träningstider och män får färre.
            """)
    void aSloganThatSaysHowIsMoreThanASlogan(PairState womenMen, String text) {
      assertEquals(womenMen, Draft.pairs("Jämställdhet", text).womenMen());
    }
  }

  @Nested
  class EmployerFacts {

    private static final String SERVICE = "Ny taxa för badhuset";
    private static final String STAFF = "Heltid som norm för anställda i hemtjänsten";

    @ParameterizedTest(name = "{1}")
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            DATA | Av badhusets medarbetare är 18 kvinnor och 12 män.
            DATA | Personalen består av 70 procent kvinnor och 30 procent män.
            PARTLY | Kvinnor i personalen får längre arbetspass och män i personalen får kortare.
            """)
    void theyCannotSettleAPairInADecisionAboutAService(PairState womenMen, String text) {
      assertEquals(womenMen, womenMen(SERVICE, text));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            Kvinnor i personalen får höjd lön, medan män i personalen behåller sin.
            Kvinnliga anställda går upp i arbetstid, medan manliga anställda behåller sin.
            """)
    void theStaffAreThePeopleConcernedInADecisionAboutStaff(String text) {
      assertEquals(PairState.DESCRIBED, womenMen(STAFF, text));
    }

    private static PairState womenMen(String title, String text) {
      return Draft.titled(title).heading("Jämställdhet").body(text).analysed().pairs().womenMen();
    }
  }

  @Nested
  class Adults {

    @ParameterizedTest(name = "{1}")
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            JUSTIFIED | Vuxna berörs inte, eftersom kortet bara ges till elever i grundskolan.
            CLAIMED | Vuxna berörs inte.
            """)
    void adultsNotConcernedSettlesWomenAndMenOnlyWithAReason(PairState womenMen, String text) {
      assertEquals(womenMen, Draft.pairs("Jämställdhet", text).womenMen());
    }
  }

  @Nested
  class Ages {

    @ParameterizedTest(name = "{2}")
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            NONE | DESCRIBED | Döttrar i lågstadiet får fler speltider och söner i lågstadiet får färre.
            DESCRIBED | NONE | De anhöriga till patienterna får det lättare: döttrar slipper skjutsa till provtagning och söner slipper ta ledigt.
            NONE | DESCRIBED | Tjejerna får egen tid på fritidsgården, medan killarna får dela hallen med gästande lag.
            NONE | DATA | I badmintonskolan deltar 22 tjejer och 31 killar.
            """)
    void wordsOfFamilyAndYouthCountForThePairThatTheAgeGives(
        PairState womenMen, PairState girlsBoys, String text) {
      assertEquals(
          new Pairs(womenMen, girlsBoys),
          Draft.pairs("Konsekvenser för kvinnor och män, flickor och pojkar", text));
    }
  }

  @Nested
  class Amounts {

    @ParameterizedTest(name = "{1}")
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            DESCRIBED | Kvinnor får i snitt 14 minuter längre resväg och män 6 minuter.
            DESCRIBED | Kvinnor förlorar 230 kronor i månaden och män 90 kronor.
            DATA | Kvinnor har i dag i snitt 14 minuters resväg och män 6 minuters.
            DATA | Av pendlarna är 640 kvinnor och 510 män.
            """)
    void anAmountGainedOrLostIsAnEffectAndAHeadcountIsData(PairState womenMen, String text) {
      assertEquals(womenMen, Draft.pairs("Jämställdhet", text).womenMen());
    }
  }
}
