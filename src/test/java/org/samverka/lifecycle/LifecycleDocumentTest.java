package org.samverka.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.samverka.application.CaseStage;
import org.samverka.application.CaseTransition;

/** The life cycles as documents, and what must hold for every one of them. */
class LifecycleDocumentTest {

  private static final Path DOCUMENT = Path.of("docs/lifecycle.md");

  @Test
  void the_document_says_what_the_code_does() throws IOException {
    String generated =
        "# Life cycles\n\nGenerated from the code; a test compares. `mvn -q test"
            + " -Dtest=LifecycleDocumentTest -Dsamverka.write=true` writes it anew.\n\n"
            + LifecycleTable.markdown("Case", CaseTransition.class);
    if (Boolean.getBoolean("samverka.write")) {
      Files.writeString(DOCUMENT, generated);
    }
    assertEquals(generated, Files.readString(DOCUMENT));
  }

  @Test
  void every_stage_of_a_case_can_be_reached_and_left() {
    Set<CaseStage> reached = EnumSet.of(CaseStage.DRAFT);
    Set<CaseStage> left = EnumSet.of(CaseStage.ARCHIVED);
    boolean grew = true;
    while (grew) {
      grew = false;
      for (CaseTransition transition : CaseTransition.values()) {
        CaseStage to = transition.to();
        if (to != null && transition.from().stream().anyMatch(reached::contains)) {
          grew |= reached.add(to);
        }
      }
    }
    for (CaseTransition transition : CaseTransition.values()) {
      if (transition.to() != null) {
        left.addAll(transition.from());
      }
    }
    assertEquals(EnumSet.allOf(CaseStage.class), reached);
    assertEquals(EnumSet.allOf(CaseStage.class), left);
  }

  @Test
  void every_transition_has_somebody_who_may() {
    for (CaseTransition transition : CaseTransition.values()) {
      assertTrue(!transition.who().isEmpty() && !transition.from().isEmpty(), transition.name());
    }
  }
}
