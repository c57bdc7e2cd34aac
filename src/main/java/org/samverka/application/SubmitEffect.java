package org.samverka.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.samverka.commitment.CommitmentView;
import org.samverka.commitment.acceptance.AcceptanceRegister;
import org.samverka.commitment.acceptance.Answer;
import org.samverka.commitment.acceptance.Answered;
import org.samverka.commitment.acceptance.Signatory;
import org.samverka.commitment.standing.CommitmentStates;
import org.samverka.commitment.standing.StateSource;
import org.samverka.identity.Actor;
import org.samverka.kernel.SamverkaClock;
import org.samverka.lifecycle.Attempt;
import org.samverka.lifecycle.Effect;

/**
 * Binds what was signed to the case: the canonical form is kept, and each answer becomes an
 * acceptance by each who signed.
 */
@ApplicationScoped
class SubmitEffect implements Effect<Case, CaseTransition> {

  @Inject private CaseRepository repository;
  @Inject private AcceptanceRegister acceptances;
  @Inject private CommitmentStates states;
  @Inject private SamverkaClock clock;

  @Override
  public Set<CaseTransition> follows() {
    return EnumSet.of(CaseTransition.SUBMIT);
  }

  @Override
  public void carryOut(Attempt<Case, CaseTransition> attempt) {
    Submission submission = attempt.input(Submission.class);
    Case one = attempt.subject();
    one.receive(submission.hash(), attempt.at());
    keep(one.id(), submission.canonical());
    List<Answered> answered = answered(submission.content());
    for (Signature signature : repository.signatures(one.id())) {
      if (signature.covers(submission.hash())) {
        acceptances.register(
            Actor.SYSTEM,
            one.associationId(),
            one.id(),
            new Signatory(signature.accountId(), signature.name(), signature.office()),
            answered);
      }
    }
    states.declare(
        Actor.SYSTEM,
        one.associationId(),
        one.id(),
        answered.stream().map(Answered::versionId).toList());
    submission.content().commitments().forEach(version -> support(one, submission, version));
  }

  /** What was added to an answer supports it until an officer has looked at it. */
  private void support(Case one, Submission submission, CommitmentView version) {
    List<EvidenceView> evidence = submission.content().evidenceOf(version.versionId());
    if (!evidence.isEmpty()) {
      states.recordEvidence(
          Actor.SYSTEM,
          one.associationId(),
          one.id(),
          version.commitmentId(),
          StateSource.DECLARATION,
          clock.today(),
          evidence.stream().map(EvidenceView::fileName).collect(Collectors.joining(", ")));
    }
  }

  private void keep(long caseId, String text) {
    byte[] canonical = text.getBytes(StandardCharsets.UTF_8);
    int place = 0;
    for (int from = 0; from < canonical.length; from += SignedContent.SIZE) {
      int to = Math.min(canonical.length, from + SignedContent.SIZE);
      repository.add(new SignedContent(caseId, place++, Arrays.copyOfRange(canonical, from, to)));
    }
  }

  private static List<Answered> answered(ApplicationContent content) {
    List<Answered> all = new ArrayList<>();
    for (CommitmentView version : content.commitments()) {
      AnswerView answer = content.answerTo(version).orElseThrow();
      all.add(
          new Answered(
              version.versionId(),
              answer.language(),
              answer.textHash(),
              answer.answer() == DraftAnswer.ACCEPT
                  ? Answer.ACCEPT
                  : Answer.ACCEPT_WITH_EXPLANATION,
              answer.practice(),
              answer.answer() == DraftAnswer.ACCEPT ? "" : answer.explanation(),
              content.evidenceOf(version.versionId()).stream()
                  .map(EvidenceView::documentId)
                  .toList()));
    }
    return all;
  }
}
