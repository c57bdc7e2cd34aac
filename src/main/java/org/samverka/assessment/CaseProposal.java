package org.samverka.assessment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverka.identity.Actor;
import org.samverka.kernel.Money;
import org.samverka.kernel.StoredEntity;

/** What the officer of a case proposes; one per case, rewritten until it is released. */
@Entity
@Table(name = "assessment_proposal")
class CaseProposal extends StoredEntity {

  @Column(name = "case_id", nullable = false)
  private long caseId;

  @Enumerated(EnumType.STRING)
  @Column(name = "outcome", nullable = false)
  private ProposalOutcome outcome;

  @Column(name = "kronor_per_year", nullable = false)
  private long kronorPerYear;

  @Column(name = "years", nullable = false)
  private int years;

  @Column(name = "reasons", nullable = false)
  private String reasons;

  @Column(name = "last_report_on")
  private @Nullable LocalDate lastReportOn;

  @Enumerated(EnumType.STRING)
  @Column(name = "method_grade", nullable = false)
  private MethodGrade methods;

  @Column(name = "officer_id", nullable = false)
  private long officerId;

  @Column(name = "officer_name", nullable = false)
  private String officerName;

  @Column(name = "changed_at", nullable = false)
  private Instant changedAt;

  @Column(name = "released_by_id")
  private @Nullable Long releasedById;

  @Column(name = "released_by_name")
  private @Nullable String releasedByName;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "assessment_condition", joinColumns = @JoinColumn(name = "proposal_id"))
  @OrderColumn(name = "place")
  @Column(name = "content", nullable = false)
  private List<String> conditions = new ArrayList<>();

  protected CaseProposal() {}

  CaseProposal(long caseId, Proposal proposal, Actor by, Instant now) {
    this.caseId = caseId;
    write(proposal, by, now);
  }

  ProposalOutcome outcome() {
    return outcome;
  }

  List<String> conditions() {
    return List.copyOf(conditions);
  }

  final void write(Proposal proposal, Actor by, Instant now) {
    outcome = proposal.outcome();
    kronorPerYear = proposal.amountPerYear().kronor();
    years = proposal.years();
    conditions = new ArrayList<>(proposal.conditions());
    reasons = proposal.reasons();
    lastReportOn = proposal.lastReportOn();
    methods = proposal.methods();
    officerId = by.accountId();
    officerName = by.name();
    changedAt = now;
    releasedById = null;
    releasedByName = null;
  }

  void release(Actor by) {
    releasedById = by.accountId();
    releasedByName = by.name();
  }

  long caseId() {
    return caseId;
  }

  Proposal view() {
    return new Proposal(
        outcome,
        new Money(kronorPerYear),
        years,
        conditions,
        reasons,
        lastReportOn,
        methods,
        officerName,
        releasedByName == null ? "" : releasedByName);
  }
}
