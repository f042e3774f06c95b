package se.radslag;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import se.radslag.foundation.database.UseCase;

/** The rules of the house. */
@AnalyzeClasses(packages = "se.radslag", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {

    @ArchTest
    static final ArchRule lookDownNeverUp = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("foundation")
            .definedBy("se.radslag.foundation..")
            .layer("dialogue")
            .definedBy("se.radslag.dialogue..")
            .layer("methods")
            .definedBy("se.radslag.methods..")
            .layer("outcome")
            .definedBy("se.radslag.outcome..")
            .layer("demo")
            .definedBy("se.radslag.demo..")
            .layer("templates")
            .definedBy("se.radslag.templates..")
            .whereLayer("dialogue")
            .mayOnlyBeAccessedByLayers("methods", "outcome", "demo", "templates")
            .whereLayer("methods")
            .mayOnlyBeAccessedByLayers("demo", "templates")
            .whereLayer("outcome")
            .mayOnlyBeAccessedByLayers("demo", "templates")
            .whereLayer("demo")
            .mayOnlyBeAccessedByLayers("templates");

    @ArchTest
    static final ArchRule neverSideways = slices().matching("se.radslag.(methods|outcome).(*)..")
            .should()
            .notDependOnEachOther()
            .because("what must cross goes through dialogue");

    @ArchTest
    static final ArchRule methodsKnowOnlyTheContract = noClasses()
            .that()
            .resideInAPackage("se.radslag.methods..")
            .should()
            .dependOnClassesThat(resideInAPackage("se.radslag.dialogue.*..")
                    .and(not(resideInAPackage("se.radslag.dialogue.evidence"))));

    @ArchTest
    static final ArchRule everyPackageIsARoom = classes()
            .should()
            .resideInAnyPackage(
                    "se.radslag",
                    "se.radslag.foundation.*",
                    "se.radslag.dialogue",
                    "se.radslag.dialogue.*",
                    "se.radslag.methods.*",
                    "se.radslag.methods.*.*",
                    "se.radslag.outcome.*",
                    "se.radslag.outcome.*.*",
                    "se.radslag.demo",
                    "se.radslag.tally..",
                    "se.radslag.opinionmap..",
                    "se.radslag.templates..");

    @ArchTest
    static final ArchRule sqlOnlyInRepositories = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Repository")
            .and()
            .resideOutsideOfPackages("se.radslag.foundation.database", "se.radslag.foundation.events")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.jdbc..", "java.sql..");

    @ArchTest
    static final ArchRule httpOnlyInControllers = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Controller")
            .and()
            .resideOutsideOfPackages(
                    "se.radslag.foundation.web", "se.radslag.foundation.identity", "se.radslag.foundation.api")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.servlet..", "org.springframework.web..");

    @ArchTest
    static final ArchRule whatIsDoneCanBeFollowed = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(UseCase.class)
            .and()
            .areNotPrivate()
            .should(new AuditedWrites(Map.of(
                    "RequestCode.to", "a code that nobody has used yet, and that is gone in minutes",
                    "RedeemCode.take", "signing in changes nothing of the organisation's",
                    "Ceremony.challenge", "a question to a key, gone in minutes",
                    "Ceremony.recognise", "signing in: counts how often the key was used",
                    "KeepPicture.keep", "a picture in a form, on the proposal's own entry once it is published",
                    "KeepPicture.drop", "as keep",
                    "ReplaceBorders.with",
                            "borders of municipalities belong to no organisation, and each organisation has its own log",
                    "GiveEvaluation.of", "the log would tell who answered at the moment when the answer was stored")));

    @ArchTest
    static final ArchRule beansAreSettledByTheBuild = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("org\\.springframework\\..*\\.(ConditionalOn\\w+|Conditional|Profile)")
            .because("the build works out which beans there are: docs/decisions/0024-starting.md");

    @ArchTest
    static final ArchRule noLayersForTheirOwnSake =
            noClasses().should().haveNameMatching(".*(Service|Manager|Helper|Util|Utils|Impl|DTO|Mapper)");

    /** A stream over a query holds its connection until it is closed, and nothing reminds one to. */
    @ArchTest
    static final ArchRule queriesAreRead = noClasses()
            .should()
            .callMethod(org.springframework.jdbc.core.simple.JdbcClient.MappedQuerySpec.class, "stream");
}
