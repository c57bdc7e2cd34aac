package org.samverka.notification;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.samverka.audit.Trail;
import org.samverka.kernel.EmailAddress;
import org.samverka.kernel.MessageKey;

/**
 * A message to be written: the keys of its words, and to whom it goes. Everybody gets it in the
 * language of their account, by the texts of the feature that sends it.
 *
 * <pre>{@code
 * notifications.send(
 *     NewMessage.to(representatives, MessageKey.of("application.mail.received.subject", number),
 *             MessageKey.of("application.mail.received.body", number, day))
 *         .leadingTo("/application/case?id=" + caseId)
 *         .about(new Trail(caseId, associationId)));
 * }</pre>
 *
 * @param accountIds the accounts it goes to, each once; closed ones are passed over
 * @param addresses the addresses without an account that it goes to
 * @param subject the subject, on one line
 * @param body plain text without greeting and signature, which every message gets
 * @param link where in the portal it leads, without the context path; empty for nowhere
 * @param trail the case and the association it is about
 */
public record NewMessage(
    Set<Long> accountIds,
    List<Address> addresses,
    MessageKey subject,
    MessageKey body,
    String link,
    Trail trail) {

  /** An address that belongs to no account, and the language to write to it in: sv or en. */
  public record Address(EmailAddress email, String language) {}

  /**
   * Copies the recipients.
   *
   * @throws IllegalArgumentException when the link leads out of the portal
   */
  public NewMessage {
    accountIds = Set.copyOf(accountIds);
    addresses = List.copyOf(addresses);
    checkLocal(link);
  }

  /** A message to the holders of accounts. */
  public static NewMessage to(Collection<Long> accountIds, MessageKey subject, MessageKey body) {
    return new NewMessage(new TreeSet<>(accountIds), List.of(), subject, body, "", Trail.SYSTEM);
  }

  /** A message to the holder of one account. */
  public static NewMessage to(long accountId, MessageKey subject, MessageKey body) {
    return to(List.of(accountId), subject, body);
  }

  /** A message to an address without an account; it goes by mail only. */
  public static NewMessage toAddress(
      EmailAddress email, String language, MessageKey subject, MessageKey body) {
    return new NewMessage(
        Set.of(), List.of(new Address(email, language)), subject, body, "", Trail.SYSTEM);
  }

  /** The same message, which leads to a page of the portal. */
  public NewMessage leadingTo(String localPath) {
    return new NewMessage(accountIds, addresses, subject, body, localPath, trail);
  }

  /** The same message, which is about this case and association. */
  public NewMessage about(Trail aboutTrail) {
    return new NewMessage(accountIds, addresses, subject, body, link, aboutTrail);
  }

  private static void checkLocal(String link) {
    boolean local =
        link.isEmpty()
            || (link.startsWith("/")
                && !link.startsWith("//")
                && link.length() <= Message.LONGEST_LINK
                && link.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '\\'));
    if (!local) {
      throw new IllegalArgumentException("not a path of the portal");
    }
  }
}
