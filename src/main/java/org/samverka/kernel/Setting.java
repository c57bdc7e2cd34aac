package org.samverka.kernel;

/**
 * Every setting of the portal, with its default. Each is read through MicroProfile Config, so it
 * can be an environment variable (SAMVERKA_MAIL_HOST), a system property or a line in the server's
 * bootstrap.properties. docs/operations.md lists the same, and a test compares.
 */
public enum Setting {
  /** The address people use, without a slash at the end; stands in messages. */
  ADDRESS("samverka.address", "http://localhost:9080"),
  /**
   * Whether this is a demonstration: a city with accounts to try, and a clock that can be moved.
   */
  DEMONSTRATION("samverka.demonstration", "false"),
  /** Starts the demonstration city's generator; the same number gives the same city. */
  DEMONSTRATION_SEED("samverka.demonstration.seed", "20261123"),
  /** E-mail of the first administrator, made once when nobody has the role. */
  FIRST_ADMINISTRATOR_EMAIL("samverka.first-administrator.email", ""),
  /** Name of the first administrator. */
  FIRST_ADMINISTRATOR_NAME("samverka.first-administrator.name", "Administrator"),
  /** The authority's name, as it stands in messages and decisions. */
  AUTHORITY_NAME("samverka.authority.name", "Socialförvaltningen"),
  /** What registry numbers begin with. */
  REGISTRY_PREFIX("samverka.registry.prefix", "SOF"),
  /** SMTP server; empty: messages are only shown in the portal. */
  MAIL_HOST("samverka.mail.host", ""),
  /** Port of the SMTP server. */
  MAIL_PORT("samverka.mail.port", "25"),
  /** User at the SMTP server; empty: none. */
  MAIL_USER("samverka.mail.user", ""),
  /** Password at the SMTP server. */
  MAIL_PASSWORD("samverka.mail.password", ""),
  /** Whether the SMTP connection must be upgraded to TLS. */
  MAIL_STARTTLS("samverka.mail.starttls", "false"),
  /** Sender of messages. */
  MAIL_FROM("samverka.mail.from", "samverka@localhost"),
  /** Seconds between two looks at the timers and the outbox. */
  TIMER_SECONDS("samverka.timer.seconds", "20"),
  /** Largest file that may be added, in bytes. */
  UPLOAD_LIMIT("samverka.upload.limit", "20971520"),
  /** Comma-separated addresses of reverse proxies whose forwarding headers are believed. */
  TRUSTED_PROXIES("samverka.trusted-proxies", ""),
  /** Whether pages may be reached over plain HTTP only (then no HSTS header is sent). */
  PLAIN_HTTP("samverka.plain-http", "false"),
  /** Whether cookies travel over HTTPS only; false in a demonstration on the machine itself. */
  COOKIE_SECURE("samverka.cookie.secure", "true"),
  /** The address that the server listens on. */
  HTTP_HOST("samverka.http.host", "localhost");

  private final String key;
  private final String defaultValue;

  Setting(String key, String defaultValue) {
    this.key = key;
    this.defaultValue = defaultValue;
  }

  /** The name under which the value is looked up. */
  public String key() {
    return key;
  }

  /** The value when nobody has given one. */
  public String defaultValue() {
    return defaultValue;
  }
}
