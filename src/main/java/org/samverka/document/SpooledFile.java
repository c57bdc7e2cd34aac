package org.samverka.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.samverka.kernel.Sha256;

/**
 * A file that has been taken in to the disk and found to be what it says. Whoever asked for it
 * stores it in a transaction, and closes it; closing takes it off the disk.
 *
 * @param size in bytes
 */
public record SpooledFile(Path path, String fileName, FileType type, long size, Sha256 sha256)
    implements AutoCloseable {

  @Override
  public void close() {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
