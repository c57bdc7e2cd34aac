package org.samverka.platform.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.samverka.document.SpooledFile;
import org.samverka.document.Uploads;
import org.samverka.programme.PaperKind;

/**
 * The papers that the city's associations hand in: one short text document of each kind, taken in
 * once and handed in by all.
 */
@ApplicationScoped
class CityPapers {

  private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

  @Inject private CityMaterial material;
  @Inject private Uploads uploads;

  private final Map<PaperKind, SpooledFile> taken = new EnumMap<>(PaperKind.class);

  /** The paper of a kind, on the disk until {@link #putAway}. */
  SpooledFile of(PaperKind kind) {
    return taken.computeIfAbsent(
        kind,
        one ->
            uploads.take(
                new ByteArrayInputStream(document(material.paper(one.name()))),
                material.paperName(one.name()) + ".docx"));
  }

  /** Takes the papers off the disk. */
  void putAway() {
    taken.values().forEach(SpooledFile::close);
    taken.clear();
  }

  /** A text document as Office Open XML (ECMA-376) asks for at the least. */
  private static byte[] document(List<String> paragraphs) {
    StringBuilder body = new StringBuilder();
    paragraphs.forEach(
        text -> body.append("<w:p><w:r><w:t>").append(text).append("</w:t></w:r></w:p>"));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      put(
          zip,
          "[Content_Types].xml",
          "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
              + " Extension=\"rels\""
              + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override"
              + " PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-"
              + "officedocument.wordprocessingml.document.main+xml\"/></Types>");
      put(
          zip,
          "_rels/.rels",
          "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
              + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/"
              + "2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
      put(
          zip,
          "word/document.xml",
          "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
              + "<w:body>"
              + body
              + "</w:body></w:document>");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write((XML + content).getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
