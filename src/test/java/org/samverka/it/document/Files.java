package org.samverka.it.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.samverka.document.SpooledFile;
import org.samverka.document.Uploads;

/** Small files to test with, each of them what it says, and taken in as an upload is. */
@ApplicationScoped
public class Files {

  @Inject private Uploads uploads;

  /** A PDF, taken in under this name. */
  public SpooledFile pdf(String name) {
    return take(pdf(200), name);
  }

  /** These bytes, taken in under this name. */
  public SpooledFile take(byte[] content, String name) {
    return uploads.take(new ByteArrayInputStream(content), name);
  }

  /** A PDF of so many bytes. */
  public static byte[] pdf(int size) {
    byte[] content = new byte[size];
    Arrays.fill(content, (byte) ' ');
    byte[] head = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n".getBytes(StandardCharsets.UTF_8);
    System.arraycopy(head, 0, content, 0, head.length);
    for (int i = head.length; i < size; i++) {
      content[i] = (byte) ('a' + i % 23);
    }
    return content;
  }

  /** A text document of an office program. */
  public static byte[] docx() {
    return zip(
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override"
            + " PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-"
            + "officedocument.wordprocessingml.document.main+xml\"/></Types>");
  }

  /** A container with one entry. */
  public static byte[] zip(String entry, String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(entry));
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
