package org.draftroom;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows between packages: only downwards, as docs/explanation/architecture.md draws them. */
@AnalyzeClasses(packages = "org.draftroom", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] FEATURES = {"critique", "editing", "storyboards", "tablereads", "reports"};

    @ArchTest
    static final ArchRule theCoreIsPureJava = classes()
            .that(resideInAPackage("org.draftroom.screenplay..")
                    .and(not(resideInAPackage("org.draftroom.screenplay.browser.."))))
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..", "javax.xml..", "org.w3c.dom..", "org.xml.sax..", "org.draftroom.screenplay..");

    @ArchTest
    static final ArchRule onlyTheBrowserPackageKnowsTeaVm = noClasses()
            .that(not(resideInAPackage("org.draftroom.screenplay.browser..")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.teavm..");

    @ArchTest
    static final ArchRule onlyOllamaKnowsLangChain4j = noClasses()
            .that(not(resideInAPackage("org.draftroom.ollama..")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.langchain4j..");

    @ArchTest
    static final ArchRule arrowsPointDownwards = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("start")
            .definedBy("org.draftroom", "org.draftroom.commands..")
            .layer("features")
            .definedBy(
                    "org.draftroom.editing..",
                    "org.draftroom.critique..",
                    "org.draftroom.storyboards..",
                    "org.draftroom.tablereads..",
                    "org.draftroom.reports..")
            .layer("scripts")
            .definedBy("org.draftroom.scripts..")
            .layer("projects")
            .definedBy("org.draftroom.projects..")
            .layer("accounts")
            .definedBy("org.draftroom.accounts..")
            .layer("ollama")
            .definedBy("org.draftroom.ollama..")
            .layer("support")
            .definedBy("org.draftroom.support..")
            .layer("screenplay")
            .definedBy("org.draftroom.screenplay..")
            .whereLayer("start")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("features")
            .mayOnlyBeAccessedByLayers("start")
            .whereLayer("scripts")
            .mayOnlyBeAccessedByLayers("start", "features")
            .whereLayer("projects")
            .mayOnlyBeAccessedByLayers("start", "features", "scripts")
            .whereLayer("accounts")
            .mayOnlyBeAccessedByLayers("start", "features", "scripts", "projects")
            .whereLayer("ollama")
            .mayOnlyBeAccessedByLayers("start", "features");

    @ArchTest
    static final ArchRule siblingsNeverImportEachOther = slices().matching(
                    "org.draftroom.(" + String.join("|", FEATURES) + ")..")
            .should()
            .notDependOnEachOther()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule webIsALeaf = noClasses()
            .that(not(resideInAPackage("..web..")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..web..");
}
