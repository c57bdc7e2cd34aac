package org.samverka.platform;

import static org.samverka.platform.Audience.PUBLIC;
import static org.samverka.platform.Audience.SIGNED_IN;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.samverka.identity.Role;

/**
 * Every address of the portal and who may open it. What is not listed does not exist; a test
 * compares the list with the pages in the tree and walks it as every role.
 */
final class Routes {

  private static final Map<String, Audience> PAGES = new TreeMap<>();

  /** Who decides, or prepares that somebody does. */
  private static final Audience DECIDES =
      Audience.of(Role.DELEGATE, Role.SECRETARY, Role.REVIEWER, Role.OFFICER);

  /** Whoever at the city has to do with cases. */
  private static final Audience CASE_WORK =
      Audience.of(
          Role.OFFICER,
          Role.REVIEWER,
          Role.DELEGATE,
          Role.CITY_SIGNATORY,
          Role.REGISTRAR,
          Role.ARCHIVIST,
          Role.SECRETARY,
          Role.BOARD_MEMBER,
          Role.PAYMENT_APPROVER);

  /** Whoever takes part in a case at the city, or registers and keeps it. */
  private static final Audience CITY =
      Audience.of(
          Role.OFFICER,
          Role.REVIEWER,
          Role.DELEGATE,
          Role.REGISTRAR,
          Role.SECRETARY,
          Role.ARCHIVIST,
          Role.CITY_SIGNATORY,
          Role.PAYMENT_APPROVER);

  static {
    page("/index", PUBLIC);
    page("/about", PUBLIC);
    page("/accessibility", PUBLIC);
    page("/patterns", PUBLIC);

    page("/register/partners", PUBLIC);
    page("/register/partner", PUBLIC);
    page("/register/approved", Audience.OFFICE);
    page("/register/totals", Audience.OFFICE);
    page("/register/approved-partner", Audience.OFFICE);

    page("/identity/sign-in", PUBLIC);
    page("/identity/register", PUBLIC);
    page("/identity/registered", PUBLIC);
    page("/identity/confirm", PUBLIC);
    page("/identity/forgot", PUBLIC);
    page("/identity/choose-password", PUBLIC);
    page("/identity/account", SIGNED_IN);
    page("/identity/staff", Audience.of(Role.ADMINISTRATOR));
    page("/identity/staff-member", Audience.of(Role.ADMINISTRATOR));
    page("/identity/invite", Audience.of(Role.ADMINISTRATOR));

    page("/association/own", SIGNED_IN);
    page("/association/found", SIGNED_IN);
    page("/association/join", SIGNED_IN);
    page("/association/association", SIGNED_IN);
    page("/association/section", SIGNED_IN);
    page("/association/name", SIGNED_IN);
    page("/association/signing-rule", SIGNED_IN);
    page("/association/board", SIGNED_IN);
    page("/association/board-member", SIGNED_IN);
    page("/association/people", SIGNED_IN);
    page("/association/membership", SIGNED_IN);
    page("/association/mandate", SIGNED_IN);
    page("/association/claim", SIGNED_IN);
    page("/association/register", Audience.of(Role.REGISTRAR));
    page("/association/waiting", Audience.of(Role.REGISTRAR));

    page("/application/begin", SIGNED_IN);
    page("/application/cases", SIGNED_IN);
    page("/application/case", SIGNED_IN);
    page("/application/association", SIGNED_IN);
    page("/application/activity", SIGNED_IN);
    page("/application/methods", SIGNED_IN);
    page("/application/budget", SIGNED_IN);
    page("/application/commitments", SIGNED_IN);
    page("/application/commitment", SIGNED_IN);
    page("/application/declarations", SIGNED_IN);
    page("/application/papers", SIGNED_IN);
    page("/application/paper", SIGNED_IN);
    page("/application/evidence", SIGNED_IN);
    page("/application/sign", SIGNED_IN);
    page("/application/receipt", SIGNED_IN);
    page("/application/withdraw", SIGNED_IN);
    page("/application/delete", SIGNED_IN);

    page("/notification/messages", SIGNED_IN);
    page("/notification/message", SIGNED_IN);
    page("/notification/mailbox", PUBLIC);
    page("/notification/feedback", PUBLIC);

    page("/commitment/list", Audience.of(Role.ADMINISTRATOR));
    page("/commitment/version", Audience.of(Role.ADMINISTRATOR));
    page("/commitment/edit", Audience.of(Role.ADMINISTRATOR));
    page("/commitment/text", PUBLIC);

    page("/programme/open", PUBLIC);
    page("/programme/view", PUBLIC);
    page("/programme/list", Audience.of(Role.ADMINISTRATOR));
    page("/programme/new", Audience.of(Role.ADMINISTRATOR));
    page("/programme/edit", Audience.of(Role.ADMINISTRATOR));
    page("/programme/manage", Audience.of(Role.ADMINISTRATOR));
    page("/programme/choices", Audience.of(Role.ADMINISTRATOR));
    page("/programme/choice", Audience.of(Role.ADMINISTRATOR));

    page("/partnership/partnerships", SIGNED_IN);
    page("/partnership/partnership", SIGNED_IN);
    page("/partnership/begin", Audience.of(Role.OFFICER));
    page("/partnership/agreement-draft", Audience.of(Role.OFFICER));
    page("/partnership/agreement", SIGNED_IN);
    page("/partnership/signing", Audience.of(Role.CITY_SIGNATORY));
    page("/partnership/payments", Audience.of(Role.PAYMENT_APPROVER));
    page("/partnership/payment", SIGNED_IN);

    page("/monitoring/partner", SIGNED_IN);
    page("/monitoring/check", Audience.of(Role.OFFICER));
    page("/monitoring/tell", SIGNED_IN);
    page("/monitoring/report", SIGNED_IN);
    page("/monitoring/report-sign", SIGNED_IN);
    page("/monitoring/report-papers", SIGNED_IN);
    page("/monitoring/deviations", Audience.of(Role.OFFICER, Role.REVIEWER));
    page("/monitoring/deviation", SIGNED_IN);
    page("/monitoring/concern", PUBLIC);
    page("/monitoring/concern-sent", PUBLIC);

    page("/desk/home", SIGNED_IN);
    page("/desk/timeline", SIGNED_IN);
    page("/desk/audit", Audience.of(Role.ADMINISTRATOR, Role.REGISTRAR));
    page("/changed", SIGNED_IN);
    page("/desk/clock", Audience.of(Role.ADMINISTRATOR));

    page("/decision/notices", PUBLIC);
    page("/decision/decision", SIGNED_IN);
    page("/decision/ready", DECIDES);
    page("/decision/decide", DECIDES);
    page("/decision/statement", CASE_WORK);
    page("/decision/decisions", CASE_WORK);
    page("/decision/correct", Audience.of(Role.DELEGATE));
    page("/decision/meetings", CASE_WORK);
    page("/decision/meeting", CASE_WORK);
    page("/decision/item", CASE_WORK);
    page("/decision/new-meeting", Audience.of(Role.SECRETARY));
    page("/decision/seats", Audience.of(Role.SECRETARY));
    page("/decision/delegation", Audience.of(Role.ADMINISTRATOR));

    page("/assessment/queue", CITY);
    page("/assessment/cases", CITY);
    page("/assessment/case", CITY);
    page("/assessment/application", CITY);
    page("/assessment/assign", Audience.of(Role.REVIEWER));
    page("/assessment/formal", Audience.of(Role.OFFICER, Role.REVIEWER));
    page("/assessment/supplement", Audience.of(Role.OFFICER));
    page("/assessment/dismiss", Audience.of(Role.REVIEWER));
    page("/assessment/proposal", Audience.of(Role.OFFICER));
    page("/assessment/review", Audience.of(Role.REVIEWER));
    page("/assessment/notice", SIGNED_IN);
    page("/application/supplement", SIGNED_IN);
    page("/application/supplement-file", SIGNED_IN);
  }

  private Routes() {}

  private static void page(String path, Audience audience) {
    if (PAGES.put(path, audience) != null) {
      throw new IllegalStateException("listed twice: " + path);
    }
  }

  /** The pages and their audiences. */
  static Map<String, Audience> pages() {
    return Map.copyOf(PAGES);
  }

  /** Who may open the path; empty when there is no such page. */
  static Optional<Audience> audienceOf(String path) {
    return Optional.ofNullable(PAGES.get(pageOf(path)));
  }

  /** Whether the path is that of the page which greets whoever comes. */
  static boolean isFront(String path) {
    return pageOf(path).equals("/index");
  }

  private static String pageOf(String path) {
    String page = path.endsWith(".xhtml") ? path.substring(0, path.length() - 6) : path;
    return page.equals("/") ? "/index" : page;
  }
}
