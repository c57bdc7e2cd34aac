package org.samverka.document;

import org.samverka.kernel.InvalidValueException;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.SafeText;

/** The names of files, as their owners see them. */
final class FileNames {

  private static final int LONGEST = 200;

  private FileNames() {}

  /**
   * The name that is kept: the last part of a path, with any letters of any script.
   *
   * @throws InvalidValueException when it holds invisible characters that could make it read as
   *     another, or is too long
   */
  static String read(String submitted, FileType type) {
    String bare = submitted.substring(lastSlash(submitted) + 1);
    String name;
    try {
      name = SafeText.singleLine(bare, LONGEST);
    } catch (InvalidValueException e) {
      throw new InvalidValueException(MessageKey.of("document.fault.name", LONGEST));
    }
    return FileType.claimedBy(name).isPresent() ? name : name + "." + type.ending();
  }

  private static int lastSlash(String path) {
    return Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
  }
}
