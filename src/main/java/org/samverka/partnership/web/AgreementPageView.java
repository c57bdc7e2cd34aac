package org.samverka.partnership.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverka.commitment.TextLanguage;
import org.samverka.identity.CurrentActor;
import org.samverka.kernel.MessageKey;
import org.samverka.partnership.AgreementPart;
import org.samverka.partnership.AgreementService;
import org.samverka.partnership.AgreementView;
import org.samverka.partnership.PartnershipService;
import org.samverka.partnership.PartnershipView;
import org.samverka.ui.Address;
import org.samverka.ui.CurrentLanguage;
import org.samverka.ui.Errors;
import org.samverka.ui.Notices;
import org.samverka.ui.PageSubject;

/** The agreement as it is read and signed. */
@Named("agreementPage")
@RequestScoped
public class AgreementPageView {

  @Inject private AgreementService agreements;
  @Inject private PartnershipService partnerships;
  @Inject private CurrentActor current;
  @Inject private PageSubject about;
  @Inject private CurrentLanguage language;
  @Inject private HttpServletRequest request;
  @Inject private Errors errors;
  @Inject private Notices notices;

  private long id;
  private String seenHash = "";
  private String secret = "";
  private boolean maySign;
  private @Nullable AgreementView agreement;
  private @Nullable PartnershipView partnership;

  @PostConstruct
  void address() {
    id = Address.id(request);
  }

  /** Reads the agreement of the partnership that the address names. */
  public void load() {
    AgreementView found =
        agreements.latest(current.actor(), id, TextLanguage.of(language.getTag()));
    agreement = found;
    PartnershipView whole = partnerships.view(current.actor(), id);
    partnership = whole;
    about.isCase(whole.caseId());
    maySign = agreements.maySign(current.actor(), id);
    if (seenHash.isEmpty() && found.hash() != null) {
      seenHash = found.hash();
    }
  }

  /** Signs what was seen. */
  public @Nullable String sign() {
    AgreementService.Answer[] answer = new AgreementService.Answer[1];
    boolean tried =
        errors.attempt(
            "secret", () -> answer[0] = agreements.sign(current.actor(), id, seenHash, secret));
    if (!tried) {
      return null;
    }
    if (answer[0] instanceof AgreementService.Answer.NotProved) {
      errors.at("secret", MessageKey.of("partnership.sign.notProved"));
      return null;
    }
    notices.done(
        MessageKey.of(
            answer[0] instanceof AgreementService.Answer.InForce
                ? "partnership.sign.inForce"
                : "partnership.sign.signed"));
    return "/partnership/agreement?faces-redirect=true&id=" + id;
  }

  /** The agreement. */
  public @Nullable AgreementView getAgreement() {
    if (agreement == null) {
      load();
    }
    return agreement;
  }

  /** The partnership. */
  public @Nullable PartnershipView getPartnership() {
    return partnership;
  }

  /** The parts, in order. */
  public List<AgreementPart> getParts() {
    return List.of(AgreementPart.values());
  }

  /** Whether the reader can sign now. */
  public boolean isMaySign() {
    return getAgreement() != null && maySign;
  }

  /** Which partnership. */
  public long getId() {
    return id;
  }

  /** Sets it. */
  public void setId(long id) {
    this.id = id;
  }

  /** The fingerprint the person saw. */
  public String getSeenHash() {
    return seenHash;
  }

  /** Sets it. */
  public void setSeenHash(@Nullable String seenHash) {
    this.seenHash = seenHash == null ? "" : seenHash;
  }

  /** What proves who signs; never shown again. */
  public String getSecret() {
    return "";
  }

  /** Sets it. */
  public void setSecret(@Nullable String secret) {
    this.secret = secret == null ? "" : secret;
  }
}
