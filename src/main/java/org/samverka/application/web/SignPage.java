package org.samverka.application.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samverka.application.ApplicationContent;
import org.samverka.application.Completeness;
import org.samverka.application.Section;
import org.samverka.application.SigningService;
import org.samverka.application.SigningService.Answer;
import org.samverka.identity.StaleException;
import org.samverka.kernel.MessageKey;
import org.samverka.ui.Errors;
import org.samverka.ui.Messages;
import org.samverka.ui.Notices;
import org.samverka.ui.Overtaken;

/** Everything on one page, to review and to sign. The last signature submits. */
@Named("signPage")
@RequestScoped
public class SignPage extends CasePage {

  @Inject private SigningService signing;
  @Inject private Messages messages;
  @Inject private Errors errors;
  @Inject private Notices notices;
  @Inject private Overtaken overtaken;

  private SigningService.@Nullable ToSign toSign;
  private @Nullable String hash;
  private @Nullable String password;
  private boolean refused;

  /** Something that stands in the way, and where it is put right. */
  public record Missing(String text, String path) {}

  /** Reads it all. What has been submitted has its receipt instead. */
  public @Nullable String open() {
    load();
    if (!isDraft() && hash == null) {
      return to("/application/receipt");
    }
    if (hash == null) {
      hash = getToSign().hash();
    }
    return null;
  }

  /** Signs exactly what was shown. */
  public @Nullable String sign() {
    Answer[] answer = new Answer[1];
    boolean done =
        errors.attempt(
            () -> {
              try {
                answer[0] =
                    signing.sign(
                        actor(),
                        getId(),
                        Objects.requireNonNullElse(hash, ""),
                        Objects.requireNonNullElse(password, ""));
              } catch (StaleException e) {
                overtaken.by(e.subject(), e.chain());
                errors.add(MessageKey.of("application.sign.changed"));
              }
            });
    if (!done || answer[0] == null) {
      refused = true;
      readAgain();
      toSign = null;
      hash = isDraft() ? getToSign().hash() : null;
      return null;
    }
    if (answer[0] instanceof Answer.NotProved) {
      errors.at("password", MessageKey.of("application.sign.wrongPassword"));
      return null;
    }
    if (answer[0] instanceof Answer.Signed signed) {
      notices.done(
          signed.left() == 1
              ? MessageKey.of("application.sign.oneLeft")
              : MessageKey.of("application.sign.manyLeft", signed.left()));
      return to("/application/sign");
    }
    notices.done(MessageKey.of("application.sign.submitted"));
    return to("/application/receipt");
  }

  /** What there is to sign and who has. */
  public SigningService.ToSign getToSign() {
    SigningService.ToSign known = toSign;
    if (known == null) {
      known = signing.toSign(actor(), getId(), language());
      toSign = known;
    }
    return known;
  }

  /**
   * Whether the reader can sign now. Who had the form before the programme closed may send it, and
   * is told why nothing came of it.
   */
  public boolean isSignable() {
    boolean sent = !refused && FacesContext.getCurrentInstance().isPostback();
    return getToSign().maySign()
        && !getToSign().hasSigned()
        && (sent || getContent().programme().open());
  }

  @Override
  public ApplicationContent getContent() {
    return getToSign().content();
  }

  /** What stands in the way, with links to where it is put right. */
  public List<Missing> getMissing() {
    return java.util.Arrays.stream(Section.values())
        .flatMap(
            section ->
                Completeness.missing(getContent(), section).stream()
                    .map(key -> new Missing(messages.text(key), Tasks.path(section, getId()))))
        .toList();
  }

  /** The rule of the association, in words. */
  public String getRule() {
    int needed = getToSign().needed();
    return needed == 1
        ? messages.get("application.rule.one")
        : messages.of("application.rule.many", needed);
  }

  /** The kinds of papers that come later, in words. */
  public String getLater() {
    return getContent().papers().stream()
        .filter(paper -> paper.comesLater())
        .map(paper -> messages.name(paper.kind()))
        .distinct()
        .collect(java.util.stream.Collectors.joining(", "));
  }

  /** The fingerprint that was shown. */
  public @Nullable String getHash() {
    return hash;
  }

  /** Sets it. */
  public void setHash(@Nullable String hash) {
    this.hash = hash;
  }

  /** What proves who signs; never shown again. */
  public @Nullable String getPassword() {
    return null;
  }

  /** Sets it. */
  public void setPassword(@Nullable String password) {
    this.password = password;
  }
}
