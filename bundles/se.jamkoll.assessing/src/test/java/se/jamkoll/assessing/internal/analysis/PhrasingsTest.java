package se.jamkoll.assessing.internal.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.jamkoll.api.assessment.PairState;
import se.jamkoll.api.assessment.Pairs;

/** The same state in the many ways that officials put it. */
class PhrasingsTest {

  @ParameterizedTest(name = "{3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DESCRIBED | NONE | Jämställdhet | Andelen kvinnor som når målet om två idrottspass i veckan väntas öka när hallen öppnar på dagtid. Män tränar mest på kvällen och förlorar en timme.
          DESCRIBED | NONE | Jämställdhet | Eftersom kvinnor oftare vårdar anhöriga får de mest avlastning av växelvården, men även män avlastas.
          DESCRIBED | NONE | Jämställdhet | När skiftet läggs om drabbas kvinnor av färre nattbussar, vilket män gör i mindre utsträckning.
          DESCRIBED | NONE | Jämställdhet | Kvinnor vinner fyra minuter och män två på den nya linjen.
          DESCRIBED | NONE | Jämställdhet | Både män och kvinnor slipper trängas när gångbanan breddas.
          DESCRIBED | NONE | Jämställdhet | Om beslutet inte fattas förlorar kvinnor tillgången till en barnmorska på orten, och män förlorar tillgången till urologen.
          NONE | DESCRIBED | Barnperspektiv | Flickor anger oftare än pojkar att de är rädda vid tunneln. När den byggs bort blir vägen tryggare för flickor, och pojkar får kortare cykelväg.
          NONE | DESCRIBED | Barnperspektiv | Flickorna i klubben får lika många halltimmar som pojkarna, som därmed förlorar två timmar i veckan.
          DESCRIBED | NONE | Jämställdhet | För kvinnor innebär höjningen 120 kronor mer i månaden och för män 80 kronor.
          DESCRIBED | NONE | Jämställdhet | Män får ingen längre väg, men kvinnor får gå en kilometer till.
          DESCRIBED | NONE | Jämställdhet | Kvinnor får inte sämre tider, däremot förlorar män två pass.
          DESCRIBED | NONE | Jämställdhet | Nollalternativet innebär att kvinnor fortsätter att vänta nio veckor på operation och män fem, medan förslaget ger båda grupperna tid inom fyra veckor.
          DESCRIBED | NONE | Jämställdhet | Medan kvinnor behåller sina tider förlorar män en timme på tisdagar.
          DESCRIBED | NONE | Jämställdhet | Kvinnor som arbetar natt får åka hem med taxi. För män, som oftare kör egen bil, betyder ändringen mindre.
          DESCRIBED | NONE | Jämställdhet | Männen förlorar 15 platser på härbärget, kvinnorna får åtta nya.
          DESCRIBED | NONE | Jämställdhet | Vi bedömer att mammor får mer tid till arbete och att pappor i högre grad hämtar på fritids.
          DESCRIBED | NONE | Jämställdhet | Damlaget får spela på A-planen varannan helg, vilket minskar herrlagets tid där.
          DESCRIBED | NONE | Jämställdhet | Lika många kvinnor som män får plats på kursen, eftersom platserna fördelas genom lottning inom varje grupp.
          DESCRIBED | NONE | Jämställdhet | Väntetiden kortas från nio till fyra veckor för kvinnor och från fem till fyra för män.
          DESCRIBED | NONE | Jämställdhet | Priset på badkortet höjs med 100 kronor. Höjningen drabbar både kvinnor och män, men kvinnor mer eftersom de badar oftare.
          NONE | DESCRIBED | Barnperspektiv | Pojkar får stöd tidigare, och flickor, som ofta upptäcks sent, får utredning redan i årskurs tre.
          NONE | DESCRIBED | Konsekvenser för flickor och pojkar | Flickorna får egna omklädningsrum. Pojkarna behåller sina.
          NONE | DESCRIBED | Barnperspektiv | Killar använder skateparken mest och får vänta ett år till, tjejer får en dansyta redan i vår.
          DESCRIBED | NONE | Jämställdhet | Hur påverkas kvinnor och män? Kvinnor får kortare kö till bäckenbottenmottagningen, män får vänta som i dag.
          DESCRIBED | NONE | Jämställdhet | Varken kvinnor eller män hinner längre med den sista bussen.
          DESCRIBED | NONE | Jämställdhet | Fler män än kvinnor mister sin plats på kursen.
          DESCRIBED | NONE | Jämställdhet | Förslaget gynnar kvinnor, som oftare åker buss, medan det missgynnar män med tjänstebil.
          DESCRIBED | NONE | Jämställdhet | För kvinnor förbättras tillgången till vård. För män försämras den.
          DESCRIBED | NONE | Jämställdhet | Kvinnor får billigare kort. Män påverkas inte.
          DESCRIBED | NONE | Jämställdhet | Kvinnor får billigare kort. Det får inte män.
          NONE | DESCRIBED | Barnperspektiv | Pojkar och flickor får var sin halvtimme med skolsköterskan, vilket är dubbelt så mycket som i dag.
          NONE | DESCRIBED | Barnperspektiv | Barnen får fler lekredskap: flickorna fler gungor och pojkarna en större fotbollsplan.
          DESCRIBED | NONE | Jämställdhet | Av besökarna är 70 procent kvinnor. Därför drabbas kvinnor mest av stängningen, men även männen förlorar sin närmaste badplats.
          DESCRIBED | NONE | Hållbarhet | Social hållbarhet: Kvinnor får tätare turer och män behåller sina.
          DESCRIBED | CLAIMED | Jämställdhet | Kvinnor får tätare turer och män behåller sina. Flickor och pojkar berörs inte.
          DESCRIBED | JUSTIFIED | Jämställdhet | Kvinnor får tätare turer och män behåller sina. Flickor och pojkar berörs inte, eftersom bussen bara går till sjukhusets nattskift.
          DESCRIBED | PARTLY | Jämställdhet | Kvinnor får tätare turer och män behåller sina. Barn får tryggare väg till skolan.
          DESCRIBED | NONE | Jämställdhet | Kvinnor och män gynnas genom att väntetiden till kliniken kortas med tre veckor för båda.
          NONE | DESCRIBED | Jämställdhet | Sönerna i familjeklassen får en egen mentor och döttrarna en egen samtalsgrupp.
          DESCRIBED | NONE | Jämställdhet | Damlaget går från ett till tre pass i veckan, och herrlaget går från fyra till två.
          DESCRIBED | NONE | Jämställdhet | Kvinnorna har deltid. Med den nya taxan förlorar de rabatten, vilket drabbar dem vid nästa hyra. Männen behåller sin.
          DESCRIBED | NONE | Anhöriga | En dotter som veckopendlar får ta helgen själv, och en son går ned i arbetstid.
          DESCRIBED | NONE | Jämställdhet | De som åker med linje 9 är mest kvinnor anställda i butik, och de kommer hem en timme tidigare. Männen på bruket mister sin tur.
          DESCRIBED | NONE | Jämställdhet | Tidigare låg mottagningen i centrum. Nu får kvinnor resa tre mil och män, som oftare har bil, klarar resan på kortare tid.
          """)
  void anEffectForBothGroupsIsDescribedHoweverItIsPut(
      PairState womenMen, PairState girlsBoys, String heading, String text) {
    assertEquals(new Pairs(womenMen, girlsBoys), Draft.pairs(heading, text));
  }

  @ParameterizedTest(name = "{3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PARTLY | NONE | Jämställdhet | Framför allt kvinnor förlorar på att öppettiderna kortas.
          PARTLY | NONE | Jämställdhet | Män i glesbygd får svårare att nå en samtalsmottagning.
          PARTLY | NONE | Jämställdhet | Det blir tryggare för kvinnor som går hem på kvällen.
          NONE | PARTLY | Barnperspektiv | Pojkar med lässvårigheter får extra stöd två timmar i veckan.
          PARTLY | NONE | Jämställdhet | Kvinnor och män har olika behov och kan därför påverkas på olika sätt.
          PARTLY | NONE | Jämställdhet | Kvinnor får sämre tider.
          PARTLY | PARTLY | Konsekvenser för kvinnor, män, flickor och pojkar | Kvinnor får kortare väg till mottagningen. Barn får sämre väg till skolan.
          PARTLY | NONE | Jämställdhet | Ensamstående mammor får 400 kronor mer i månaden.
          PARTLY | NONE | Jämställdhet | Kvinnliga resenärer får belysta hållplatser.
          PARTLY | NONE | Jämställdhet | För män blir resvägen längre.
          PARTLY | NONE | Jämställdhet | Kvinnor får billigare kort. Kostnaden ryms i ram.
          PARTLY | NONE | Jämställdhet | Satsningen på belysning gör att kvinnor känner sig tryggare.
          NONE | PARTLY | Barnperspektiv | Ungdomar som bor i norra delen får åka tidigare för att hinna till skolan.
          NONE | PARTLY | Bakgrund | Barnens trygghet ökar när vägen stängs för genomfart.
          NONE | PARTLY | Konsekvenser för barn och unga | Fritidsgården stänger två kvällar i veckan, vilket ger unga färre trygga platser att vara på.
          PARTLY | NONE | Jämställdhet | Kvinnor gynnas av att linjen får nattrafik.
          NONE | PARTLY | Barnperspektiv | Barn gynnas av att farten sänks till 30 kilometer i timmen utanför skolan.
          PARTLY | NONE | Jämställdhet | Kvinnor med små barn får lättare att besöka biblioteket.
          PARTLY | NONE | Jämställdhet | Kvinnor får 25 minuter längre resväg till förlossningen.
          """)
  void oneGroupOrAnEffectLeftEmptyIsPartlyHoweverItIsPut(
      PairState womenMen, PairState girlsBoys, String heading, String text) {
    assertEquals(new Pairs(womenMen, girlsBoys), Draft.pairs(heading, text));
  }

  @ParameterizedTest(name = "{3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          JUSTIFIED | JUSTIFIED | Jämställdhet | Beslutet påverkar inte jämställdheten. Det rör bara vilken bank som kommunen har för sina likvida medel.
          JUSTIFIED | JUSTIFIED | Jämställdhet | Inga konsekvenser. Bytet av larmcentral ändrar varken avgifter, tider eller bemötande för dem som larmar.
          JUSTIFIED | JUSTIFIED | Jämställdhet | Ej relevant, eftersom detaljplanen bara flyttar en fastighetsgräns mellan två obebyggda skogsskiften.
          JUSTIFIED | JUSTIFIED | Jämställdhet | Jämställdheten påverkas inte, i och med att samma öppettider och priser gäller som före bytet av driftbolag.
          JUSTIFIED | JUSTIFIED | Jämställdhet | Med anledning av att lånet bara ersätter ett förfallet lån i ett fastighetsbolag påverkas inte jämställdheten.
          JUSTIFIED | NONE | Jämställdhet | Varken kvinnor eller män får ändrad service, eftersom pumphuset är obemannat och saknar besökare.
          NONE | JUSTIFIED | Barnperspektiv | Barn och unga berörs inte, eftersom kursen riktar sig till pensionärer som söker sig till seniornät.
          NONE | JUSTIFIED | Barnperspektiv | Inga barn vistas i anläggningen, som är ett inhägnat vattenverk. Barn berörs därför inte.
          NONE | JUSTIFIED | Barnperspektiv | Flickor och pojkar berörs inte då hyresavtalet gäller ett kontor för tolv jurister.
          JUSTIFIED | JUSTIFIED | Jämställdhet | Ingen påverkan. Kabeln grävs ned nattetid längs en väg utan bostäder, och ingen hållplats flyttas.
          JUSTIFIED | NONE | Konsekvenser för kvinnor och män | Ingen av dem märker av det, eftersom kopplingsskåpet flyttas en meter inne i ett låst teknikrum.
          JUSTIFIED | NONE | Konsekvenser för kvinnor och män | Inga konsekvenser, eftersom servern bara lagrar mätvärden från vattenverket.
          NONE | JUSTIFIED | Konsekvenser för barn | Inga konsekvenser, eftersom tjänsten bara kan beställas av företag med utskänkningstillstånd.
          NONE | JUSTIFIED | Barnperspektiv | Barn påverkas inte: hallen används bara av föreningar med åldersgräns 18 år.
          JUSTIFIED | JUSTIFIED | Jämställdhet | Beslutet har inga konsekvenser ur ett jämställdhetsperspektiv. Skälet är att marken är en bergtäkt som ingen besöker.
          JUSTIFIED | JUSTIFIED | Jämställdhet | Beslutet rör inte service eller avgifter utan endast vilket bolag som försäkrar kommunens skog, och påverkar därför inte jämställdheten.
          JUSTIFIED | NONE | Jämställdhet | Kvinnor och män får samma service som förut, eftersom varken personal, lokaler eller tider ändras.
          """)
  void aReasonJustifiesWhereverItStands(
      PairState womenMen, PairState girlsBoys, String heading, String text) {
    assertEquals(new Pairs(womenMen, girlsBoys), Draft.pairs(heading, text));
  }

  @ParameterizedTest(name = "{3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CLAIMED | NONE | Jämställdhet | Hallen kommer kvinnor och män till godo i lika stor omfattning.
          CLAIMED | CLAIMED | Jämställdhet | En analys av hur taxan slår för pojkar och flickor, liksom för kvinnor och män, görs under våren.
          CLAIMED | NONE | Överväganden | Kvinnors och mäns behov har beaktats likvärdigt.
          CLAIMED | CLAIMED | Överväganden | Förvaltningen bedömer att beslutet inte får några särskilda konsekvenser för jämställdheten.
          CLAIMED | CLAIMED | Överväganden | Inga direkta konsekvenser för jämställdheten har identifierats.
          CLAIMED | CLAIMED | Jämställdhet | Förslaget bedöms sakna relevans ur jämställdhetssynpunkt.
          CLAIMED | CLAIMED | Jämställdhet | Ingen påverkan.
          CLAIMED | CLAIMED | Jämställdhet | Servicen är öppen för alla invånare på lika villkor, oavsett kön.
          NONE | CLAIMED | Barnperspektiv | Förslaget är positivt för barn.
          NONE | CLAIMED | Barnperspektiv | Barnens bästa har varit vägledande i arbetet.
          NONE | CLAIMED | Barnperspektiv | Ej aktuellt.
          NONE | CLAIMED | Barnperspektiv | Frågan berör inte barn.
          NONE | CLAIMED | Konsekvenser för flickor och pojkar | Inga konsekvenser.
          CLAIMED | NONE | Konsekvenser för kvinnor och män | Inga konsekvenser.
          CLAIMED | NONE | Jämställdhet | Kvinnor får inte sämre tider.
          CLAIMED | NONE | Jämställdhet | Inte heller kvinnor och män påverkas.
          CLAIMED | NONE | Jämställdhet | Varken kvinnor eller män förlorar något på beslutet.
          CLAIMED | NONE | Jämställdhet | Kvinnor och män får inte sämre service.
          CLAIMED | NONE | Jämställdhet | Avgiften höjs inte för kvinnor och män.
          NONE | CLAIMED | Barnperspektiv | Flickor och pojkar får varken bättre eller sämre villkor.
          CLAIMED | CLAIMED | Jämställdhet | Beslutet påverkar inte jämställdheten. Linjen dras om eftersom bron ska repareras.
          CLAIMED | NONE | Jämställdhet | Beslutet har ingen negativ inverkan på vare sig kvinnor eller män.
          CLAIMED | NONE | Jämställdhet | Ingen skillnad görs mellan kvinnor och män.
          CLAIMED | NONE | Jämställdhet | Kvinnor och män har samma rätt till insatsen.
          CLAIMED | NONE | Jämställdhet | Kvinnor och män behandlas lika.
          NONE | CLAIMED | Barnperspektiv | En prövning av barnets bästa har gjorts.
          NONE | CLAIMED | Barnperspektiv | Beslutet bedöms vara förenligt med barnkonventionen.
          NONE | CLAIMED | Barnperspektiv | Förslaget bedöms ligga i linje med barnets bästa.
          NONE | CLAIMED | Barnperspektiv | Barnkonsekvenserna utreds i samband med bygglovet.
          NONE | CLAIMED | Barnperspektiv | Inga barn berörs.
          CLAIMED | CLAIMED | Jämställdhet | Ärendet bedöms inte ha någon bäring på jämställdheten.
          CLAIMED | CLAIMED | Jämställdhet | Könsperspektivet saknar relevans.
          CLAIMED | CLAIMED | Jämställdhet | Någon analys av jämställdheten har inte bedömts nödvändig.
          CLAIMED | CLAIMED | Jämställdhet | Ärendet är könsneutralt till sin natur.
          CLAIMED | CLAIMED | Jämställdhet | Beslutet påverkar inte jämställdheten då det är ett formellt beslut.
          CLAIMED | CLAIMED | Jämställdhet | Beslutet får inga konsekvenser för jämställdheten på grund av att inga sådana konsekvenser har identifierats.
          CLAIMED | CLAIMED | Jämställdhet | En stad där alla får plats är en jämställd stad.
          CLAIMED | CLAIMED | Jämställdhet | Jämställdheten påverkas positivt.
          CLAIMED | NONE | Jämställdhet | Inte för någon av grupperna kvinnor och män uppstår någon skillnad.
          CLAIMED | NONE | Jämställdhet | Kvinnor och män får inte dyrare biljetter.
          CLAIMED | CLAIMED | Jämställdhet | Ärendet är av rent administrativ karaktär.
          CLAIMED | CLAIMED | Jämställdhet | Kommunen ska vara jämställd.
          NONE | CLAIMED | Jämställdhet | Effekterna blir desamma för flickor och pojkar.
          CLAIMED | NONE | Jämställdhet | Kvinnor och män, men särskilt kvinnor, berörs.
          CLAIMED | CLAIMED | Jämställdhet | Beslutet påverkar inte jämställdheten, eftersom beslutet inte har någon påverkan på kvinnor och män.
          CLAIMED | CLAIMED | Jämställdhet | Beslutet påverkar inte jämställdheten, då frågan inte är relevant ur det perspektivet.
          CLAIMED | CLAIMED | Jämställdhet | Jämställdheten påverkas inte eftersom lagen ska följas.
          CLAIMED | CLAIMED | Jämställdhet | Regionen har en jämställdhetspolicy.
          CLAIMED | CLAIMED | Jämställdhet | Projektet är viktigt för jämställdheten.
          CLAIMED | NONE | Jämställdhet | Kvinnor och män får fortsatt samma service.
          CLAIMED | NONE | Jämställdhet | Förslaget är positivt för både kvinnor och män.
          NONE | CLAIMED | Barnperspektiv | Barnkonventionen är lag sedan 2020.
          CLAIMED | CLAIMED | Jämställdhet | Inga av förslagen bedöms påverka jämställdheten i vare sig positiv eller negativ riktning.
          CLAIMED | CLAIMED | Jämställdhet | Beslutet omfattar alla kommuninvånare oavsett kön, ålder och bakgrund.
          CLAIMED | CLAIMED | Jämställdhet | Effekterna för jämställdheten följs upp i delårsrapporten.
          CLAIMED | CLAIMED | Jämställdhet | En könskonsekvensanalys ska göras innan upphandlingen annonseras.
          """)
  void aClaimStaysAClaimHoweverItIsPut(
      PairState womenMen, PairState girlsBoys, String heading, String text) {
    assertEquals(new Pairs(womenMen, girlsBoys), Draft.pairs(heading, text));
  }

  @ParameterizedTest(name = "{3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DATA | NONE | Jämställdhet | Bland de arbetslösa är 54 procent män och 46 procent kvinnor.
          DATA | NONE | Jämställdhet | Kvinnor står för sex av tio resor med linjen, män för fyra av tio.
          NONE | DATA | Barnperspektiv | På förskolan Ekorren går 31 flickor och 28 pojkar.
          DATA | NONE | Jämställdhet | I dag är 7 av 10 låntagare kvinnor.
          DATA | NONE | Jämställdhet | Medelåldern bland besökarna är 54 år för kvinnor och 49 år för män.
          DATA | DATA | Bakgrund | Föreningen har 120 kvinnor, 140 män, 60 flickor och 90 pojkar.
          DATA | NONE | Jämställdhet | Den senaste enkäten besvarades av 412 kvinnor och 388 män.
          DATA | NONE | Jämställdhet | Kvinnorna är i majoritet bland besökarna, männen i minoritet.
          """)
  void figuresAreDataHoweverTheyAreCounted(
      PairState womenMen, PairState girlsBoys, String heading, String text) {
    assertEquals(new Pairs(womenMen, girlsBoys), Draft.pairs(heading, text));
  }

  @ParameterizedTest(name = "{3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NONE | NONE | Ekonomi | Kostnaden för bussarna ökar med två miljoner kronor.
          NONE | NONE | Bakgrund | Nämnden fick i fjol i uppdrag att se över linjerna.
          NONE | NONE | Bakgrund | Brukarna får snabbare hjälp och personalen får mindre stress.
          NONE | NONE | Bakgrund | Herr ordförande tackar för ordet.
          NONE | NONE | Bakgrund | Stiftelsen Unga Kvinnors Värn får bidrag.
          NONE | NONE | Bakgrund | Kvinnojouren får hyra en större lokal.
          NONE | NONE | Bakgrund | Barnkliniken byter namn.
          NONE | NONE | Bakgrund | Bandydamerna är en restaurang.
          NONE | NONE | Bakgrund | Nämnden anser att man bör avvakta och att man då får bättre underlag.
          NONE | NONE | Bakgrund | Kön på växeln ringlar lång.
          NONE | NONE | Bakgrund | Bostadskön kortas när 200 lägenheter byggs.
          NONE | NONE | Uppföljning | Nämnden följer upp avtalet varje kvartal.
          NONE | NONE | Bakgrund | Man föreslår att tjänstemännen återkommer.
          NONE | NONE | Bakgrund | Elevhälsan består av kurator och skolsköterska.
          NONE | NONE | Bakgrund | Lokalen ligger vid Herrgårdsvägen intill Damgatan.
          NONE | NONE | Bakgrund | Invånare med funktionsnedsättning får bättre tillgänglighet.
          NONE | NONE | Bakgrund | Förslaget främjar jämlik hälsa.
          NONE | NONE | Bakgrund | Arkitekten Kristina Mannerheim har ritat huset.
          NONE | NONE | Bakgrund | Könstorget får ny beläggning.
          NONE | NONE | Bakgrund | Skolan byggdes 1962 och har 18 klassrum.
          NONE | NONE | Remissvar | Kvinnor får längre resväg och män får kortare.
          NONE | NONE | Bakgrund | Samrådsmötet leddes av nämndens ordförande Karin Mansson.
          NONE | NONE | Bakgrund | Landshövdingen, en tidigare riksdagsman, inviger bron.
          NONE | NONE | Bakgrund | Kammarkören Damerna sjunger vid invigningen.
          NONE | NONE | Bakgrund | Mansholmen får ny brygga och Kvinnestad nya trottoarer.
          NONE | NONE | Bakgrund | Manskap och fordon flyttas till den nya stationen.
          NONE | NONE | Bakgrund | Den allmänna platsmarken blir större.
          NONE | NONE | Bakgrund | Talman och vice talman får nya lokaler.
          NONE | NONE | Bakgrund | Barnmorskan får nya lokaler.
          NONE | NONE | Bakgrund | Pojkbandet spelar på torget.
          NONE | NONE | Bakgrund | Systemet är användarvänligt och barnsligt enkelt.
          NONE | NONE | Bakgrund | Direktören, herr Berg, svarar för avtalet.
          """)
  void aTextOfOtherThingsSaysNothingOfThePairs(
      PairState womenMen, PairState girlsBoys, String heading, String text) {
    assertEquals(new Pairs(womenMen, girlsBoys), Draft.pairs(heading, text));
  }

  @ParameterizedTest(name = "{3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CLAIMED | NONE | Jämställdhet | För kvinnor och män torde ändringen vara utan intresse.
          CLAIMED | NONE | Jämställdhet | Frågan huruvida kvinnor och män påverkas på skilda vis avgörs när avtalet tecknas.
          NONE | CLAIMED | Barnperspektiv | Flickors och pojkars resor tas upp i ett annat ärende.
          CLAIMED | NONE | Jämställdhet | Vi strävar efter en vardag där kvinnor och män möts med samma omtanke utifrån sina behov. Det gäller också i det nya huset.
          NONE | CLAIMED | Barnperspektiv | Kommunens vision är en plats där flickor och pojkar har samma chans att växa och forma sina liv.
          CLAIMED | NONE | Jämställdhet | Parken talar till kvinnor och män och bidrar till ett samhälle för alla.
          NONE | JUSTIFIED | Barnperspektiv | Flickor och pojkar är utanför målgruppen. Kursen kräver fyllda tjugo år och hålls på kvällstid i folkhögskolans lokaler.
          DESCRIBED | NONE | Jämställdhet | Nattpersonalen är kvinnor, vilka härigenom befrias från en avgift vid tvätt. Männen betalar som förut men får ett eget skåp.
          DESCRIBED | NONE | Jämställdhet | Hindret undanröjs för kvinnor, och män bereds plats på kursen.
          NONE | PARTLY | Barnperspektiv | Det blir inte lika långt till lekplatsen för flickor.
          NONE | NONE | Bakgrund | I andra änden av kön väntar någon i flera år.
          NONE | CLAIMED | Barnperspektiv | Förskolan ska värna flickors och pojkars lika rätt att delta.
          JUSTIFIED | NONE | Jämställdhet | Kvinnor och män som joggar märker inget, eftersom arbetet görs nattetid bakom stängsel.
          NONE | PARTLY | Barnperspektiv | Bidraget räcker till skor och tröja för pojkarna.
          PARTLY | NONE | Jämställdhet | Modern får ett eget rum på avdelningen.
          CLAIMED | CLAIMED | Jämställdhets- och barnperspektiv | Frågan utreds av planenheten under detaljplanearbetet och redovisas vid samrådet hösten 2028.
          CLAIMED | NONE | Jämställdhet | Att hyra får ett nytt nummer ändrar varken vad ett besök kostar eller hur länge kvinnor och män väntar.
          JUSTIFIED | NONE | Jämställdhet | Förslaget ändrar inte hur länge kvinnor och män väntar, eftersom bara fakturornas nummer byts.
          NONE | JUSTIFIED | Barnperspektiv | Flickor och pojkar förekommer inte i materialet. Det består enbart av räkningar från företag till regionen.
          NONE | NONE | Jämställdhet | Hur garaget används, och om kvinnor och män har hittat lika lätt dit, stäms av i en enkät efter ett år.
          NONE | NONE | Jämställdhet | Kontoret går i maj igenom vilka lag som fått vilka tider, för flickor och pojkar var för sig, och lämnar resultatet till nämnden.
          NONE | NONE | Jämställdhet | Efter två terminer frågar skolan flickorna och pojkarna hur de trivs i den nya salen, och rektor rapporterar svaren.
          NONE | NONE | Jämställdhet | Antalet ansökningar följs upp efter ett år, uppdelat på kvinnor och män, för att fånga om regeln driver någon till kortare tid.
          CLAIMED | CLAIMED | Jämställdhet | Då riktlinjerna inte är av sådant slag att de berör jämställdheten har de heller inga jämställdhetskonsekvenser.
          CLAIMED | NONE | Jämställdhet | Vägarna plogas på samma sätt för kvinnor och män.
          CLAIMED | NONE | Jämställdhet | Kvinnors och mäns olika förutsättningar har beaktats i arbetet.
          CLAIMED | NONE | Jämställdhet | Kvinnor och män välkomnas att lämna synpunkter på planen.
          CLAIMED | NONE | Bedömning | Manliga och kvinnliga medarbetare erbjuds samma bidrag till friskvård.
          CLAIMED | CLAIMED | Konsekvenser för kvinnor och män, flickor och pojkar | Dessa frågor utreds i projekteringen. En beskrivning ska finnas till sammanträdet i mars.
          NONE | NONE | Bakgrund | De som är aktiva i klubben är inga ungdomar längre, som ordföranden uttryckte saken.
          NONE | PARTLY | Barnens behov | När bussen försvinner får barnen inte längre välja sina böcker själva.
          CLAIMED | NONE | Jämställdhet | Av planen framgår att kvinnor och män ska ha samma makt att forma samhället och sina liv.
          NONE | NONE | Bakgrund | Telefonkön är kort, men den leder till nästa kö, och i den köns ände sitter en lapp om att återkomma.
          PARTLY | NONE | Jämställdhet | För kvinnor över åttio blir det telefon eller ingenting.
          NONE | DESCRIBED | Barnperspektiv | Flickorna och pojkarna åker till samma skola på samma tider, så de vinner lika mycket: fyra minuter på morgonen.
          NONE | NONE | Jämställdhet | Nämnden får efter ett år en redovisning av hur många kvinnor och män som har fått hjälp.
          CLAIMED | CLAIMED | Jämställdhets- och barnperspektiv | Effekten för flickor och pojkar samt för kvinnor och män är inte kartlagd.
          CLAIMED | NONE | Jämställdhet | Konsekvenserna för kvinnor och män är i dagsläget okända.
          CLAIMED | NONE | Jämställdhet | Museet vill att kvinnor och män ska trivas i salarna.
          NONE | CLAIMED | Barnperspektiv | Enligt barnkonventionen ska flickor och pojkar få delta och utveckla sina talanger.
          JUSTIFIED | NONE | Jämställdhet | Kvinnor och män som ringer får varken kortare eller längre kö, eftersom bara växelns fabrikat byts.
          NONE | CLAIMED | Barnperspektiv | Flickor och pojkar har sina sedvanliga lektioner i salen.
          PARTLY | NONE | Jämställdhet | Var femte man mister sin plats på kursen.
          NONE | NONE | Bakgrund | Av de 96 elever som slutade i juni nådde 88 kravet i kursplanen.
          JUSTIFIED | NONE | Jämställdhet | Påverkas kvinnor och män? Så är inte fallet, eftersom rälsen byts nattetid utan att någon tur ställs in.
          JUSTIFIED | NONE | Jämställdhet | Enheten har prövat om bytet ger följder för kvinnor och män. Det gör det inte: samma pump står på samma plats och avgiften ligger fast.
          JUSTIFIED | NONE | Jämställdhet | Nämnden har prövat om kvinnor och män berörs och funnit att så inte är fallet: magasinet är stängt och föremålen visas i stadshuset som förut.
          JUSTIFIED | NONE | Konsekvenser för kvinnor och män | Affären berör dem inte. Skjulet har varken använts eller haft besökare sedan 2014.
          NONE | JUSTIFIED | Barnperspektiv | Flickor och pojkar söker i samma ordning till lika många platser, så ingen av dem märker någon skillnad.
          CLAIMED | NONE | Jämställdhet | Regionens program för primärvården slår fast att vård ska ges på lika villkor till kvinnor och män.
          DESCRIBED | NONE | Synpunkter från enheten | Kvinnor får tätare turer och män mister sin sista tur.
          NONE | NONE | Bakgrund | Läraren kan gå igenom arbetet tillsammans med eleverna på ett nytt sätt.
          NONE | DESCRIBED | Barnperspektiv | Det som ändras är att flickorna och pojkarna möter andra vuxna på morgonen.
          """)
  void wishesQuestionsAndOldWordsAreToldFromEffects(
      PairState womenMen, PairState girlsBoys, String heading, String text) {
    assertEquals(new Pairs(womenMen, girlsBoys), Draft.pairs(heading, text));
  }
}
