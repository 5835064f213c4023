package se.jamkoll.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {

  private static final String RULES = Bundle.API + ".rule";

  private static final JavaClasses CLASSES = Bundle.classesOfAll();

  static List<Bundle> bundles() {
    return Bundle.all();
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void aBundleKnowsNoOtherBundleThanTheApi(Bundle bundle) {
    noClasses()
        .that()
        .resideInAPackage(bundle.packages())
        .should()
        .dependOnClassesThat(
            resideInAPackage("se.jamkoll..")
                .and(resideOutsideOfPackages(bundle.packages(), Bundle.API + "..")))
        .because("bundles meet as services of the api, so that each can be replaced alone")
        .check(CLASSES);
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void noneButTheBundleItselfUsesItsInternalPackages(Bundle bundle) {
    noClasses()
        .that()
        .resideOutsideOfPackage(bundle.packages())
        .should()
        .dependOnClassesThat()
        .resideInAPackage(bundle.name() + "..internal..")
        .because("what is internal may change at any time")
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void thePackagesBelowABundleAreFreeOfCycles(Bundle bundle) {
    Set<JavaPackage> below = bundle.packagesBelow(CLASSES);
    List<String> inCycles =
        below.stream()
            .filter(each -> needs(each, each, below, new HashSet<>()))
            .map(JavaPackage::getName)
            .toList();
    assertEquals(
        List.of(), inCycles, "packages that need each other cannot be understood one at a time");
  }

  @Test
  void theApiDependsOnNothingButTheJdkAndAnnotations() {
    classes()
        .that()
        .resideInAPackage(Bundle.API + "..")
        .and()
        .resideOutsideOfPackage(RULES)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            Bundle.API + "..",
            "java..",
            "javax.sql",
            "org.jspecify.annotations..",
            "org.osgi.annotation..")
        .because("every bundle and every host takes in what the api depends on")
        .check(CLASSES);
  }

  @Test
  void whatRuleSetsNeedDependsOnJakartaValidationBeside() {
    classes()
        .that()
        .resideInAPackage(RULES)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            Bundle.API + "..",
            "java..",
            "jakarta.validation..",
            "org.jspecify.annotations..",
            "org.osgi.annotation..")
        .because("a rule set from elsewhere must not depend on how its constraints are validated")
        .check(CLASSES);
  }

  @Test
  void everyPackageIsNullMarked() {
    classes()
        .should(resideInAPackageWith("org.jspecify.annotations.NullMarked"))
        .because("without it the nullness of the package goes unchecked")
        .check(CLASSES);
  }

  @Test
  void everyPackageOfTheApiHasAVersion() {
    classes()
        .that()
        .resideInAPackage(Bundle.API + "..")
        .should(resideInAPackageWith("org.osgi.annotation.versioning.Version"))
        .because("hosts import packages by version")
        .check(CLASSES);
  }

  @Test
  void onlyTheShellWritesToTheStandardStreamsAndEndsTheProcess() {
    noClasses()
        .that()
        .resideOutsideOfPackage("se.jamkoll.shell..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(Throwable.class, "printStackTrace")
        .because("the other bundles run in servers and worker processes too")
        .check(CLASSES);
  }

  @Test
  void onlyTheStoreKnowsHowADatabaseIsUsed() {
    noClasses()
        .that()
        .resideOutsideOfPackage("se.jamkoll.store..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "com.github.kagkarlsson..",
            "com.zaxxer..",
            "org.flywaydb..",
            "org.h2..",
            "org.postgresql..")
        .because("there is one pool, one history of tables and one queue")
        .check(CLASSES);
  }

  @Test
  void onlyTheStoreHostsAndSecuritySpeakToADatabase() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "se.jamkoll.store..",
            "se.jamkoll.host..",
            "se.jamkoll.security..",
            Bundle.API + ".store")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql", "javax.sql", "org.jdbi..")
        .because(
            "what is kept is decided in one place; a host and security have schemas of their own")
        .check(CLASSES);
  }

  @Test
  void noBundleLogsThroughTheJdk() {
    noClasses()
        .should()
        .callMethodWhere(
            target(owner(assignableTo(Logger.class)))
                .and(target(nameMatching("log.*|severe|warning|info|config|fine.*"))))
        .because("what a log line may hold is decided where the program is run")
        .check(CLASSES);
  }

  @Test
  void noClassIsNamedForBeingUsefulOrForImplementingSomething() {
    noClasses()
        .should()
        .haveSimpleNameEndingWith("Util")
        .orShould()
        .haveSimpleNameEndingWith("Utils")
        .orShould()
        .haveSimpleNameEndingWith("Helper")
        .orShould()
        .haveSimpleNameEndingWith("Impl")
        .because("a name says what a class is about")
        .check(CLASSES);
  }

  /** Tells whether a package needs another, over however many of some between. */
  private static boolean needs(
      JavaPackage from, JavaPackage other, Set<JavaPackage> between, Set<JavaPackage> seen) {
    for (JavaPackage next : from.getPackageDependenciesFromThisPackage()) {
      boolean onTheWay = between.contains(next) && seen.add(next);
      if (next.equals(other) || (onTheWay && needs(next, other, between, seen))) {
        return true;
      }
    }
    return false;
  }

  private static ArchCondition<JavaClass> resideInAPackageWith(String annotation) {
    return new ArchCondition<>("reside in a package annotated with @" + annotation) {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        boolean annotated = item.getPackage().isAnnotatedWith(annotation);
        String text = item.getPackageName() + (annotated ? " has @" : " lacks @") + annotation;
        events.add(new SimpleConditionEvent(item, annotated, text));
      }
    };
  }
}
