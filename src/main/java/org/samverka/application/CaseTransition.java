package org.samverka.application;

import static org.samverka.application.CaseStage.APPEALED;
import static org.samverka.application.CaseStage.ARCHIVED;
import static org.samverka.application.CaseStage.ASSESSMENT;
import static org.samverka.application.CaseStage.CLOSED;
import static org.samverka.application.CaseStage.DECIDED;
import static org.samverka.application.CaseStage.DISMISSED;
import static org.samverka.application.CaseStage.DRAFT;
import static org.samverka.application.CaseStage.FINAL;
import static org.samverka.application.CaseStage.FORMAL_CHECK;
import static org.samverka.application.CaseStage.NOTICE;
import static org.samverka.application.CaseStage.NOTICE_PUBLISHED;
import static org.samverka.application.CaseStage.ON_AGENDA;
import static org.samverka.application.CaseStage.READY_FOR_DECISION;
import static org.samverka.application.CaseStage.RECEIVED;
import static org.samverka.application.CaseStage.REGISTERED;
import static org.samverka.application.CaseStage.REVIEW;
import static org.samverka.application.CaseStage.SUPPLEMENT;
import static org.samverka.application.CaseStage.WITHDRAWN;
import static org.samverka.identity.Role.ARCHIVIST;
import static org.samverka.identity.Role.DELEGATE;
import static org.samverka.identity.Role.OFFICER;
import static org.samverka.identity.Role.REGISTRAR;
import static org.samverka.identity.Role.REPRESENTATIVE;
import static org.samverka.identity.Role.REVIEWER;
import static org.samverka.identity.Role.SECRETARY;
import static org.samverka.identity.Role.SIGNATORY;
import static org.samverka.identity.Role.SYSTEM;
import static org.samverka.lifecycle.Reason.NEEDED;
import static org.samverka.lifecycle.Reason.NOT_NEEDED;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samverka.identity.Role;
import org.samverka.lifecycle.Reason;
import org.samverka.lifecycle.Transition;

/**
 * The whole life of a case on one screen. The order is practice at such offices; the rules behind
 * single steps are named where they are guarded.
 */
public enum CaseTransition implements Transition<CaseStage> {
  SUBMIT(on(DRAFT), RECEIVED, by(SIGNATORY), NOT_NEEDED),
  REGISTER(on(RECEIVED), REGISTERED, by(REGISTRAR, SYSTEM), NOT_NEEDED),
  ASSIGN(on(REGISTERED), null, by(REVIEWER), NOT_NEEDED),
  REASSIGN(inHands(), null, by(REVIEWER), NEEDED),
  START_FORMAL_CHECK(on(REGISTERED), FORMAL_CHECK, by(OFFICER), NOT_NEEDED),
  REQUEST_SUPPLEMENT(on(FORMAL_CHECK), SUPPLEMENT, by(OFFICER), NOT_NEEDED),
  RECEIVE_SUPPLEMENT(on(SUPPLEMENT), FORMAL_CHECK, by(SIGNATORY, REPRESENTATIVE), NOT_NEEDED),
  END_SUPPLEMENT_TIME(on(SUPPLEMENT), FORMAL_CHECK, by(SYSTEM), NOT_NEEDED),
  DISMISS(on(FORMAL_CHECK, SUPPLEMENT), DISMISSED, by(REVIEWER), NEEDED),
  START_ASSESSMENT(on(FORMAL_CHECK), ASSESSMENT, by(OFFICER), NOT_NEEDED),
  GIVE_NOTICE(on(ASSESSMENT), NOTICE, by(OFFICER), NOT_NEEDED),
  RECEIVE_COMMENT(on(NOTICE), ASSESSMENT, by(SIGNATORY, REPRESENTATIVE), NOT_NEEDED),
  END_NOTICE_TIME(on(NOTICE), ASSESSMENT, by(SYSTEM), NOT_NEEDED),
  SEND_TO_REVIEW(on(ASSESSMENT), REVIEW, by(OFFICER), NOT_NEEDED),
  RETURN(on(REVIEW), ASSESSMENT, by(REVIEWER), NEEDED),
  READY(on(REVIEW), READY_FOR_DECISION, by(REVIEWER), NOT_NEEDED),
  DECIDE_ON_DELEGATION(on(READY_FOR_DECISION), DECIDED, by(DELEGATE), NOT_NEEDED),
  PUT_ON_AGENDA(on(READY_FOR_DECISION), ON_AGENDA, by(SECRETARY), NOT_NEEDED),
  DECIDE(on(ON_AGENDA), DECIDED, by(SECRETARY), NOT_NEEDED),
  TABLE(on(ON_AGENDA), ON_AGENDA, by(SECRETARY), NEEDED),
  REFER_BACK(on(ON_AGENDA), ASSESSMENT, by(SECRETARY), NEEDED),
  PUBLISH_NOTICE(on(DECIDED, DISMISSED), NOTICE_PUBLISHED, by(SECRETARY), NOT_NEEDED),
  APPEAL(on(NOTICE_PUBLISHED), APPEALED, by(REGISTRAR), NEEDED),
  ANNUL(on(APPEALED), ASSESSMENT, by(REGISTRAR, SECRETARY), NEEDED),
  UPHOLD(on(APPEALED), FINAL, by(REGISTRAR, SECRETARY), NEEDED),
  BECOME_FINAL(on(NOTICE_PUBLISHED), FINAL, by(REGISTRAR), NOT_NEEDED),
  CORRECT(on(DECIDED, NOTICE_PUBLISHED, APPEALED, FINAL), null, by(DELEGATE), NEEDED),
  CLOSE(on(FINAL), CLOSED, by(OFFICER), NOT_NEEDED),
  ARCHIVE(on(CLOSED, WITHDRAWN), ARCHIVED, by(ARCHIVIST), NOT_NEEDED),
  WITHDRAW(beforeDecision(), WITHDRAWN, by(SIGNATORY), NEEDED);

  /** Handed out only as copies, so the constant stays what it is. */
  @SuppressWarnings("ImmutableEnumChecker")
  private final Set<CaseStage> from;

  private final @Nullable CaseStage to;

  @SuppressWarnings("ImmutableEnumChecker")
  private final Set<Role> who;

  private final Reason reason;

  CaseTransition(Set<CaseStage> from, @Nullable CaseStage to, Set<Role> who, Reason reason) {
    this.from = from;
    this.to = to;
    this.who = who;
    this.reason = reason;
  }

  @Override
  public Set<CaseStage> from() {
    return EnumSet.copyOf(from);
  }

  @Override
  public @Nullable CaseStage to() {
    return to;
  }

  @Override
  public Set<Role> who() {
    return EnumSet.copyOf(who);
  }

  @Override
  public Reason reason() {
    return reason;
  }

  private static Set<CaseStage> on(CaseStage first, CaseStage... more) {
    return EnumSet.of(first, more);
  }

  private static Set<Role> by(Role first, Role... more) {
    return EnumSet.of(first, more);
  }

  /** From registered until it is decided, an officer has it in hand and may have to be replaced. */
  private static Set<CaseStage> inHands() {
    EnumSet<CaseStage> stages = EnumSet.range(REGISTERED, ON_AGENDA);
    stages.remove(DISMISSED);
    return stages;
  }

  /** What has reached the authority and is not decided can be taken back. */
  private static Set<CaseStage> beforeDecision() {
    EnumSet<CaseStage> stages = EnumSet.range(RECEIVED, ON_AGENDA);
    stages.remove(DISMISSED);
    return stages;
  }
}
