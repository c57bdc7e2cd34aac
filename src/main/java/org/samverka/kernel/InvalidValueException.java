package org.samverka.kernel;

/**
 * Something that was typed is no acceptable value, with the reason in words for the person. The
 * exception's own text never holds what was typed.
 */
public class InvalidValueException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final transient MessageKey messageKey;

  /** Not acceptable, for this reason. */
  public InvalidValueException(MessageKey messageKey) {
    super(messageKey.key());
    this.messageKey = messageKey;
  }

  /** The reason, for the person. */
  public MessageKey messageKey() {
    return messageKey;
  }
}
