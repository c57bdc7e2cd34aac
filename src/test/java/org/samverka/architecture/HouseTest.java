package org.samverka.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.CascadeType;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.samverka.kernel.ReadOnce;

/** The house stands as docs/architecture.md says it does. */
class HouseTest {
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(House.ROOT);

  private static final Set<String> TIMES =
      Set.of(
          "java.time.Instant",
          "java.time.LocalDate",
          "java.time.LocalDateTime",
          "java.time.LocalTime",
          "java.time.OffsetDateTime",
          "java.time.ZonedDateTime",
          "java.time.Year",
          "java.time.YearMonth");

  @Test
  void everyPackageThatThePlanNamesIsThereAndEveryPackageThatIsThereIsNamed() {
    Set<String> expected = House.named();
    expected.removeAll(House.NOT_BUILT_YET);
    assertEquals(
        expected,
        House.built(),
        "the plan without NOT_BUILT_YET (expected) and the folders of the tree (but was) differ");
    Set<String> unknown = new TreeSet<>(House.NOT_BUILT_YET);
    unknown.removeAll(House.named());
    assertEquals(Set.of(), unknown, "NOT_BUILT_YET names what the plan does not");
  }

  @Test
  void everyPackageSaysWhatLivesThere() throws IOException {
    Set<String> faults = new TreeSet<>();
    try (Stream<Path> directories = Files.walk(House.SOURCES)) {
      for (Path directory : directories.filter(HouseTest::hasClasses).toList()) {
        Path charter = directory.resolve("package-info.java");
        String text = Files.exists(charter) ? Files.readString(charter) : "";
        if (!text.startsWith("/**") || !text.contains("NullMarked")) {
          faults.add(directory + " lacks a package-info with a charter and @NullMarked");
        }
      }
    }
    assertEquals(Set.of(), faults);
  }

  @Test
  void aFeatureKnowsOnlyWhatStandsBeforeItAndNobodysPages() {
    check(classes().should(knowOnlyWhatTheyMay()));
  }

  @Test
  void nothingKnowsItselfInACircle() {
    check(slices().matching(House.ROOT + ".(*)..").should().beFreeOfCycles());
  }

  @Test
  void facesStaysInPages() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages("..web..", House.ROOT + ".ui..", House.ROOT + ".platform..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.faces..", "org.primefaces..", "org.apache.myfaces.."));
  }

  @Test
  void onlyRepositoriesSpeakToTheDatabase() {
    check(
        noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Repository")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("jakarta.persistence.EntityManager")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("jakarta.persistence.EntityManagerFactory"));
  }

  @Test
  void onlyRepositoriesRememberWhatAPageHasRead() {
    check(
        methods()
            .that()
            .areAnnotatedWith(ReadOnce.class)
            .should()
            .beDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Repository"));
  }

  @Test
  void onlyServicesBeginTransactions() {
    check(classes().should(leaveTransactionsToServices()));
  }

  @Test
  void timeComesFromTheClock() {
    check(
        noClasses()
            .that()
            .doNotHaveFullyQualifiedName(House.CLOCK)
            .should()
            .accessTargetWhere(asksTheMachineForTheTime()));
    assertTrue(HOUSE.contain(House.CLOCK), House.CLOCK + " is not there");
  }

  @Test
  void datesAreOfJavaTime() {
    check(
        noClasses()
            .should()
            .dependOnClassesThat(
                new DescribedPredicate<>("are the old kind of date") {
                  @Override
                  public boolean test(JavaClass type) {
                    return Set.of(
                            "java.util.Date",
                            "java.util.Calendar",
                            "java.util.GregorianCalendar",
                            "java.sql.Date",
                            "java.sql.Timestamp",
                            "java.text.SimpleDateFormat")
                        .contains(type.getName());
                  }
                }));
  }

  @Test
  void removingOneThingNeverRemovesWhatOthersShare() {
    check(classes().should(notCascadeRemovalUpwards()));
  }

  private static void check(ArchRule rule) {
    rule.check(HOUSE);
  }

  private static boolean hasClasses(Path directory) {
    if (!Files.isDirectory(directory)) {
      return false;
    }
    try (Stream<Path> files = Files.list(directory)) {
      return files.anyMatch(file -> file.toString().endsWith(".java"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static ArchCondition<JavaClass> knowOnlyWhatTheyMay() {
    return new ArchCondition<>("know only what stands before them") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
          String to = dependency.getTargetClass().getBaseComponentType().getPackageName();
          if (!House.mayKnow(type.getPackageName(), to)) {
            events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
          }
        }
      }
    };
  }

  private static ArchCondition<JavaClass> leaveTransactionsToServices() {
    return new ArchCondition<>("be services where they are transactional") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean service =
            type.isAnnotatedWith(House.SERVICE)
                || type.getName().equals(House.SERVICE)
                || House.PART_OF_EVERY_TRANSACTION.contains(type.getName());
        boolean transactional =
            type.isAnnotatedWith(Transactional.class)
                || type.getMethods().stream()
                    .anyMatch(method -> method.isAnnotatedWith(Transactional.class));
        if (transactional && !service) {
          events.add(
              SimpleConditionEvent.violated(
                  type, type.getName() + " is @Transactional and not a " + House.SERVICE));
        }
      }
    };
  }

  private static DescribedPredicate<JavaAccess<?>> asksTheMachineForTheTime() {
    return new DescribedPredicate<>("asks the machine for the time") {
      @Override
      public boolean test(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String method = access.getTarget().getName();
        return (TIMES.contains(owner) && method.equals("now"))
            || (owner.equals("java.time.Clock")
                && (method.startsWith("system") || method.startsWith("tick")))
            || (owner.equals("java.lang.System") && method.equals("currentTimeMillis"));
      }
    };
  }

  private static ArchCondition<JavaClass> notCascadeRemovalUpwards() {
    return new ArchCondition<>("not cascade removal to what others share") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (JavaMember member : type.getMembers()) {
          Stream<CascadeType> cascades =
              Stream.concat(
                  member.tryGetAnnotationOfType(ManyToOne.class).stream()
                      .flatMap(one -> Arrays.stream(one.cascade())),
                  member.tryGetAnnotationOfType(ManyToMany.class).stream()
                      .flatMap(many -> Arrays.stream(many.cascade())));
          if (cascades.anyMatch(one -> one == CascadeType.ALL || one == CascadeType.REMOVE)) {
            events.add(
                SimpleConditionEvent.violated(type, member.getFullName() + " cascades removal"));
          }
        }
      }
    };
  }
}
