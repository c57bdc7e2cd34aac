package org.samverka.e2e;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Where a page can be seen: by whom, and at which address.
 *
 * @param scene the scene that has to be played first; empty for what the demonstration has itself
 * @param who whose address the scene tells by this name, or a role of the demonstration's; empty
 *     for nobody in particular
 * @param path the address; {@code {name}} is what the scene tells by this name, and after {@code >}
 *     comes the beginning of a link to be followed from there
 */
record EveryAddress(String scene, String who, String path) {

  private static final List<String> NOBODY =
      List.of(
          "/",
          "/about",
          "/accessibility",
          "/patterns",
          "/register/partners",
          "/register/partners > /register/partner?",
          "/identity/sign-in",
          "/identity/register",
          "/identity/registered",
          "/identity/confirm",
          "/identity/forgot",
          "/identity/choose-password",
          "/notification/mailbox",
          "/notification/feedback",
          "/programme/open",
          "/programme/open > /programme/view?",
          "/programme/open > /programme/view? > /commitment/text?",
          "/monitoring/concern",
          "/monitoring/concern-sent",
          "/decision/notices");

  private static final List<String> ADMINISTRATOR =
      List.of(
          "/identity/staff",
          "/identity/staff > /identity/staff-member?",
          "/identity/invite",
          "/commitment/list",
          "/commitment/list > /commitment/version?",
          "/programme/list",
          "/programme/list > /programme/manage?",
          "/programme/new",
          "/programme/choices",
          "/programme/choices > /programme/choice?",
          "/desk/audit",
          "/desk/clock",
          "/decision/delegation");

  private static final List<String> SIGNATORY =
      List.of(
          "/desk/home",
          "/changed",
          "/identity/account",
          "/notification/messages",
          "/notification/messages > /notification/message?",
          "/association/own",
          "/association/own > /association/association?",
          "/association/own > /association/association? > /association/section?",
          "/association/own > /association/association? > /association/name?",
          "/association/own > /association/association? > /association/signing-rule?",
          "/association/own > /association/association? > /association/board?",
          "/association/own > /association/association? > /association/board? >"
              + " /association/board-member?",
          "/association/own > /association/association? > /association/people?",
          "/association/own > /association/association? > /association/people? >"
              + " /association/membership?",
          "/association/own > /association/association? > /association/people? >"
              + " /association/mandate?",
          "/association/own > /association/association? > /association/people? >"
              + " /association/claim?",
          "/partnership/partnerships");

  private static final Map<String, Map<String, List<String>>> IN_SCENES =
      Map.of(
          "ready-to-apply",
          Map.of("email", List.of("/application/begin?programme={programme}")),
          "ready-to-sign",
          Map.of(
              "email",
              List.of(
                  "/application/cases",
                  "/application/case?id={case}",
                  "/application/association?id={case}",
                  "/application/activity?id={case}",
                  "/application/methods?id={case}",
                  "/application/budget?id={case}",
                  "/application/commitments?id={case}",
                  "/application/commitments?id={case} > /application/commitment?",
                  "/application/commitments?id={case} > /application/commitment? >"
                      + " /application/evidence?",
                  "/application/declarations?id={case}",
                  "/application/papers?id={case}",
                  "/application/papers?id={case} > /application/paper?",
                  "/application/sign?id={case}",
                  "/application/delete?id={case}")),
          "cases-at-the-city",
          Map.of(
              "officer",
              List.of(
                  "/assessment/queue",
                  "/assessment/cases",
                  "/assessment/case?id={assessment}",
                  "/assessment/application?id={assessment}",
                  "/assessment/formal?id={formal}",
                  "/assessment/supplement?id={formal}",
                  "/assessment/proposal?id={assessment}",
                  "/desk/timeline?case={assessment}"),
              "reviewer",
              List.of(
                  "/assessment/assign?id={registered}",
                  "/assessment/dismiss?id={formal}",
                  "/assessment/review?id={review}"),
              "supplement.email",
              List.of(
                  "/application/supplement?id={supplement}",
                  "/application/supplement?id={supplement} > /application/supplement-file?",
                  "/application/receipt?id={supplement}",
                  "/application/withdraw?id={supplement}"),
              "notice.email",
              List.of("/assessment/notice?id={notice}")),
          "decisions",
          Map.of(
              "delegate",
              List.of(
                  "/decision/ready",
                  "/decision/decide?case={ready}",
                  "/decision/statement?case={ready}",
                  "/decision/correct?case={announced}"),
              "secretary",
              List.of(
                  "/decision/meetings",
                  "/decision/meeting?id={meeting}",
                  "/decision/item?id={item}",
                  "/decision/new-meeting",
                  "/decision/seats"),
              "registrar",
              List.of(
                  "/decision/decisions",
                  "/decision/decision?case={announced}",
                  "/association/register",
                  "/association/waiting"),
              "member",
              List.of(
                  "/register/approved",
                  "/register/approved > /register/approved-partner?",
                  "/register/totals")),
          "partnership",
          Map.of(
              "officer",
              List.of(
                  "/partnership/begin?case={case}",
                  "/partnership/partnership?id={running}",
                  "/monitoring/check?id={running}",
                  "/monitoring/deviations"),
              "city",
              List.of("/partnership/signing", "/partnership/agreement?id={running}"),
              "approver",
              List.of("/partnership/payments", "/partnership/payment?id={payment}"),
              "partner",
              List.of(
                  "/monitoring/partner?id={running}",
                  "/monitoring/tell?id={running}",
                  "/monitoring/report?id={report}",
                  "/monitoring/report-sign?id={report}",
                  "/monitoring/report-papers?id={report}",
                  "/monitoring/deviation?id={deviation}")));

  /**
   * Pages that only a form leads to, about what it makes or looks up. They have no address before
   * somebody has sent it, and the tests of these forms look at them: AssociationPagesIT,
   * ProgrammePagesIT and PartnershipPagesIT.
   */
  static final Set<String> BEHIND_A_FORM =
      Set.of(
          "/association/found",
          "/association/join",
          "/commitment/edit",
          "/programme/edit",
          "/partnership/agreement-draft");

  /** For every other page that is known the way to it. */
  static Map<String, EveryAddress> byPage() {
    List<EveryAddress> all = new ArrayList<>();
    NOBODY.forEach(path -> all.add(new EveryAddress("", "", path)));
    ADMINISTRATOR.forEach(path -> all.add(new EveryAddress("", "ADMINISTRATOR", path)));
    SIGNATORY.forEach(path -> all.add(new EveryAddress("", "SIGNATORY", path)));
    IN_SCENES.forEach(
        (scene, people) ->
            people.forEach(
                (who, paths) ->
                    paths.forEach(path -> all.add(new EveryAddress(scene, who, path)))));
    return all.stream()
        .collect(
            Collectors.toMap(
                EveryAddress::page,
                Function.identity(),
                (one, other) -> {
                  throw new IllegalStateException("two ways to " + one.page());
                },
                TreeMap::new));
  }

  /** Who it is, told apart from everybody else. */
  String person() {
    return scene + "/" + who;
  }

  /** The page's path. */
  String page() {
    String last = path.substring(path.lastIndexOf(' ') + 1).replaceFirst("\\?.*", "");
    return last.equals("/") ? "/index" : last;
  }
}
