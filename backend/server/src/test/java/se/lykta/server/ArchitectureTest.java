package se.lykta.server;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The walls of docs/ARCHITECTURE.md: who may use whom. */
@AnalyzeClasses(packages = "se.lykta", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String[] GEOTOOLS = {"org.geotools..", "org.geotools.api.."};
  private static final String[] SQL = {
    "java.sql..", "javax.sql..", "org.sqlite..", "org.postgresql.."
  };

  @ArchTest
  static final ArchRule layersKnowOnlyJavaAndJts =
      classes()
          .that()
          .resideInAPackage("se.lykta.layers..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("se.lykta.layers..", "java..", "org.locationtech.jts..");

  @ArchTest
  static final ArchRule photometryKnowsOnlyJava =
      classes()
          .that()
          .resideInAPackage("se.lykta.photometry..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("se.lykta.photometry..", "java..");

  @ArchTest
  static final ArchRule theEngineKnowsNeitherStoreNorFramework =
      classes()
          .that()
          .resideInAPackage("se.lykta.engine..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "se.lykta.engine..",
              "se.lykta.photometry..",
              "java..",
              "jdk.incubator.vector..",
              "org.locationtech.jts..",
              "tools.jackson..",
              "com.fasterxml.jackson.annotation..");

  @ArchTest
  static final ArchRule theStoreUsesNeitherExchangeNorServer =
      noClasses()
          .that()
          .resideInAPackage("se.lykta.store..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("se.lykta.exchange..", "se.lykta.server..");

  @ArchTest
  static final ArchRule nothingUsesTheServer =
      noClasses()
          .that()
          .resideOutsideOfPackage("se.lykta.server..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("se.lykta.server..");

  @ArchTest
  static final ArchRule onlyStoreAndExchangeKnowGeoTools =
      noClasses()
          .that()
          .resideOutsideOfPackages("se.lykta.store..", "se.lykta.exchange..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(GEOTOOLS);

  @ArchTest
  static final ArchRule onlyTheAccountsOfTheServerSpeakSql =
      noClasses()
          .that()
          .resideInAPackage("se.lykta.server..")
          .and()
          .resideOutsideOfPackage("se.lykta.server.accounts..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(SQL);

  @ArchTest
  static final ArchRule onlyTheServerKnowsTheWebFramework =
      noClasses()
          .that()
          .resideInAnyPackage("se.lykta.layers..", "se.lykta.store..", "se.lykta.exchange..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.springframework.web..", "org.springframework.boot..");

  @Test
  void packagesOfTheServerUseOnlyTheNeighboursTheyName() {
    ApplicationModules.of(Lykta.class).verify();
  }
}
