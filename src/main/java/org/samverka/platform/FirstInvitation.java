package org.samverka.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.samverka.identity.AccountLetter;
import org.samverka.identity.StaffService;
import org.samverka.kernel.Setting;
import org.samverka.kernel.Settings;

/**
 * Makes the first administrator, and writes the link of the invitation on the console when there is
 * no mail server to send it: once, at the start that makes the account, and to no log.
 */
@ApplicationScoped
class FirstInvitation {

  @Inject private StaffService staff;
  @Inject private Settings settings;

  private volatile boolean making;

  void make() {
    making = true;
    try {
      staff.makeFirstAdministrator();
    } finally {
      making = false;
    }
  }

  void written(@Observes AccountLetter letter) {
    if (making
        && letter.kind() == AccountLetter.Kind.INVITATION
        && !settings.given(Setting.MAIL_HOST)) {
      Console.say(
          "Samverka: välj den första administratörens lösenord / choose the first administrator's"
              + " password: "
              + settings.text(Setting.ADDRESS)
              + "/identity/choose-password?token="
              + letter.token());
    }
  }
}
