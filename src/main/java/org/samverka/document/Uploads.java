package org.samverka.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samverka.kernel.InvalidValueException;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.Setting;
import org.samverka.kernel.Settings;
import org.samverka.kernel.Sha256;

/**
 * Takes files in: to the disk first, hashed on the way, then checked. Nothing is stored yet, and
 * nothing is in memory but a buffer.
 */
@ApplicationScoped
public class Uploads {

  private static final int BUFFER = 1 << 16;
  private static final long MEBIBYTE = 1 << 20;

  @Inject private Settings settings;

  /**
   * Takes a file in.
   *
   * @param in the content; read to its end or to the limit, and not closed
   * @param submittedName the name that the browser sends; empty or null when no file was chosen
   * @throws InvalidValueException when there is none, it is empty, too large, of a type that is not
   *     taken in, or not what its name says
   */
  public SpooledFile take(InputStream in, @Nullable String submittedName) {
    if (submittedName == null || submittedName.isBlank()) {
      throw new InvalidValueException(MessageKey.of("document.fault.none"));
    }
    try {
      Path path = Files.createTempFile("samverka-upload-", ".part");
      try {
        return checked(path, in, submittedName);
      } catch (IOException | RuntimeException e) {
        Files.deleteIfExists(path);
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The largest file that is taken in, as people say it: 20 MB. */
  public String limit() {
    return Math.max(1, settings.number(Setting.UPLOAD_LIMIT) / MEBIBYTE) + "\u00a0MB";
  }

  private SpooledFile checked(Path path, InputStream in, String submittedName) throws IOException {
    MessageDigest digest = Sha256.digest();
    long size = copy(in, path, digest);
    if (size == 0) {
      throw new InvalidValueException(MessageKey.of("document.fault.empty"));
    }
    Optional<FileType> claimed = FileType.claimedBy(submittedName);
    FileType type =
        TypeDetector.typeOf(path)
            .orElseThrow(
                () ->
                    new InvalidValueException(
                        claimed
                            .map(said -> MessageKey.of("document.fault.lying", said))
                            .orElse(MessageKey.of("document.fault.type"))));
    if (claimed.filter(said -> said != type).isPresent()) {
      throw new InvalidValueException(MessageKey.of("document.fault.lyingAs", claimed.get(), type));
    }
    return new SpooledFile(
        path,
        FileNames.read(submittedName, type),
        type,
        size,
        new Sha256(HexFormat.of().formatHex(digest.digest())));
  }

  private long copy(InputStream in, Path path, MessageDigest digest) throws IOException {
    long most = settings.number(Setting.UPLOAD_LIMIT);
    long size = 0;
    byte[] buffer = new byte[BUFFER];
    try (OutputStream out = Files.newOutputStream(path)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        size += read;
        if (size > most) {
          throw new InvalidValueException(MessageKey.of("document.fault.large", limit()));
        }
        digest.update(buffer, 0, read);
        out.write(buffer, 0, read);
      }
    }
    return size;
  }
}
