package org.samverka.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file is what is in it, whatever it is called. */
class TypeDetectorTest {

  private static final String OOXML =
      "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override"
          + " PartName=\"/x\" ContentType=\"application/vnd.openxmlformats-officedocument.%s\"/>"
          + "</Types>";

  @SuppressWarnings("NullAway.Init")
  @TempDir
  Path directory;

  @Test
  void the_marks_of_plain_files_are_known() throws IOException {
    assertEquals(Optional.of(FileType.PDF), typeOf("%PDF-1.7\n1 0 obj".getBytes(utf8())));
    assertEquals(
        Optional.of(FileType.PNG), typeOf(HexFormat.of().parseHex("89504e470d0a1a0a0000000d")));
    assertEquals(
        Optional.of(FileType.JPEG), typeOf(HexFormat.of().parseHex("ffd8ffe000104a464946")));
  }

  @Test
  void an_office_document_says_inside_what_it_is() throws IOException {
    assertEquals(
        Optional.of(FileType.DOCX),
        zipped("[Content_Types].xml", OOXML.formatted("wordprocessingml.document.main+xml")));
    assertEquals(
        Optional.of(FileType.XLSX),
        zipped("[Content_Types].xml", OOXML.formatted("spreadsheetml.sheet.main+xml")));
    assertEquals(
        Optional.of(FileType.ODT), zipped("mimetype", "application/vnd.oasis.opendocument.text"));
  }

  @Test
  void macros_programs_pages_and_other_archives_are_not_taken_in() throws IOException {
    assertEquals(
        Optional.empty(),
        zipped("[Content_Types].xml", "application/vnd.ms-word.document.macroEnabled.main+xml"));
    assertEquals(Optional.empty(), zipped("mimetype", "application/vnd.oasis.opendocument.base"));
    assertEquals(Optional.empty(), zipped("program.class", "x"));
    assertEquals(Optional.empty(), typeOf("MZ\u0000\u0000".getBytes(utf8())));
    assertEquals(Optional.empty(), typeOf("<html><script>1</script>".getBytes(utf8())));
    assertEquals(Optional.empty(), typeOf("PK\u0003\u0004 not a zip".getBytes(utf8())));
    assertEquals(Optional.empty(), typeOf("hej".getBytes(utf8())));
  }

  @Test
  void a_name_is_its_last_part_in_any_script_and_gets_an_ending_when_it_has_none() {
    assertEquals("Årsmöte 🎉.pdf", FileNames.read("C:\\fakepath\\Årsmöte 🎉.pdf", FileType.PDF));
    assertEquals("ملف.docx", FileNames.read("ملف.docx", FileType.DOCX));
    assertEquals("stadgar.odt", FileNames.read("/hem/stadgar", FileType.ODT));
  }

  private Optional<FileType> typeOf(byte[] content) throws IOException {
    Path file = Files.createTempFile(directory, "file", "");
    Files.write(file, content);
    return TypeDetector.typeOf(file);
  }

  private Optional<FileType> zipped(String entry, String text) throws IOException {
    Path file = Files.createTempFile(directory, "file", "");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(entry));
      zip.write(text.getBytes(utf8()));
    }
    return TypeDetector.typeOf(file);
  }

  private static java.nio.charset.Charset utf8() {
    return StandardCharsets.UTF_8;
  }
}
