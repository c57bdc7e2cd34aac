package org.samverka.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.samverka.kernel.Setting;
import org.samverka.kernel.Settings;

/** What the pages about the site itself tell of its owner. */
@Named("site")
@ApplicationScoped
public class SiteView {

  @Inject private Settings settings;

  /** The authority's name. */
  public String getAuthority() {
    return settings.text(Setting.AUTHORITY_NAME);
  }
}
