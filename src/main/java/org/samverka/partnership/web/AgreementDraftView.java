package org.samverka.partnership.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samverka.commitment.TextLanguage;
import org.samverka.identity.CurrentActor;
import org.samverka.identity.NotFoundException;
import org.samverka.kernel.MessageKey;
import org.samverka.partnership.AgreementPart;
import org.samverka.partnership.AgreementService;
import org.samverka.partnership.AgreementStage;
import org.samverka.partnership.AgreementView;
import org.samverka.ui.CurrentLanguage;
import org.samverka.ui.Errors;
import org.samverka.ui.Notices;

/** The agreement as the officer writes it. */
@Named("agreementDraft")
@RequestScoped
public class AgreementDraftView {

  @Inject private AgreementService agreements;
  @Inject private CurrentActor current;
  @Inject private CurrentLanguage language;
  @Inject private Errors errors;
  @Inject private Notices notices;

  private long id;
  private long seen;
  private @Nullable AgreementView agreement;
  private final Map<AgreementPart, String> texts = new EnumMap<>(AgreementPart.class);

  /** Reads the draft of the partnership that the address names. */
  public void load() {
    AgreementView found =
        agreements.latest(current.actor(), id, TextLanguage.of(language.getTag()));
    if (found.stage() != AgreementStage.DRAFT) {
      throw new NotFoundException("the agreement is no draft");
    }
    agreement = found;
    if (seen == 0) {
      seen = found.seen();
    }
    if (texts.isEmpty()) {
      for (AgreementPart part : AgreementPart.values()) {
        texts.put(part, found.part(part));
      }
    }
  }

  /** Saves and stays. */
  public @Nullable String save() {
    if (!errors.attempt(this::write)) {
      return null;
    }
    notices.done(MessageKey.of("partnership.draft.saved"));
    return "/partnership/agreement-draft?faces-redirect=true&id=" + id;
  }

  /** Saves, freezes and offers it to both parties. */
  public @Nullable String offer() {
    boolean done =
        errors.attempt(
            () -> {
              write();
              long now =
                  agreements.latest(current.actor(), id, TextLanguage.of(language.getTag())).seen();
              agreements.offer(current.actor(), id, now);
            });
    if (!done) {
      return null;
    }
    notices.done(MessageKey.of("partnership.draft.offered"));
    return "/partnership/agreement?faces-redirect=true&id=" + id;
  }

  private void write() {
    Map<AgreementPart, String> typed = new EnumMap<>(AgreementPart.class);
    texts.forEach((part, text) -> typed.put(part, text == null ? "" : text));
    agreements.write(current.actor(), id, seen, typed);
    seen = agreements.latest(current.actor(), id, TextLanguage.of(language.getTag())).seen();
  }

  /** The agreement. */
  public @Nullable AgreementView getAgreement() {
    return agreement;
  }

  /** The parts to write, in order. */
  public List<AgreementPart> getParts() {
    return List.of(AgreementPart.values());
  }

  /** What is written, by part. */
  public Map<AgreementPart, String> getTexts() {
    return texts;
  }

  /** Which partnership. */
  public long getId() {
    return id;
  }

  /** Sets it. */
  public void setId(long id) {
    this.id = id;
  }

  /** The version the person saw. */
  public long getSeen() {
    return seen;
  }

  /** Sets it. */
  public void setSeen(long seen) {
    this.seen = seen;
  }
}
