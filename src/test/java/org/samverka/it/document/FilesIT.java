package org.samverka.it.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.samverka.application.DraftService;
import org.samverka.application.PaperService;
import org.samverka.application.PaperView;
import org.samverka.commitment.TextLanguage;
import org.samverka.document.DocumentService;
import org.samverka.document.DocumentView;
import org.samverka.document.FileType;
import org.samverka.document.SpooledFile;
import org.samverka.identity.Actor;
import org.samverka.identity.NotFoundException;
import org.samverka.identity.Role;
import org.samverka.it.ContainerTest;
import org.samverka.it.application.Applications;
import org.samverka.it.application.Applications.Made;
import org.samverka.it.identity.People;
import org.samverka.it.notification.Rows;
import org.samverka.kernel.InvalidValueException;
import org.samverka.kernel.Sha256;
import org.samverka.programme.PaperKind;

/** Files as an application holds them. */
@ContainerTest
class FilesIT {

  private static final int MEBIBYTE = 1 << 20;

  @Inject Files files;
  @Inject DocumentService documents;
  @Inject PaperService papers;
  @Inject DraftService drafts;
  @Inject Applications applications;
  @Inject People people;
  @Inject Rows rows;

  @Test
  void a_file_lies_in_pieces_and_comes_out_as_it_went_in() {
    Made made = applications.begun();
    byte[] content = Files.pdf(2 * MEBIBYTE + 17);
    PaperView paper = attach(made, content, "Stadgar 2026 🎉.pdf");

    DocumentView document = documents.view(made.signatory(), paper.documentId());
    assertEquals("Stadgar 2026 🎉.pdf", document.fileName());
    assertEquals(FileType.PDF, document.type());
    assertEquals(content.length, document.size());
    assertEquals(Sha256.of(content).hex(), document.sha256());
    assertEquals(3, document.pieces());
    assertEquals(3, rows.count("document_piece where document_id = ?", document.id()));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int place = 0; place < document.pieces(); place++) {
      byte[] piece = documents.piece(made.signatory(), document.id(), place);
      assertTrue(piece.length <= MEBIBYTE);
      out.writeBytes(piece);
    }
    assertArrayEquals(content, out.toByteArray());
  }

  @Test
  void a_file_that_is_empty_too_large_of_another_type_or_lying_is_each_told_so() {
    assertEquals("document.fault.none", fault(new byte[] {1}, ""));
    assertEquals("document.fault.empty", fault(new byte[0], "stadgar.pdf"));
    assertEquals("document.fault.large", fault(Files.pdf(20 * MEBIBYTE + 1), "stadgar.pdf"));
    assertEquals("document.fault.type", fault("hej".getBytes(utf8()), "stadgar.txt"));
    assertEquals("document.fault.lying", fault("<html>".getBytes(utf8()), "stadgar.pdf"));
    assertEquals("document.fault.lyingAs", fault(Files.docx(), "stadgar.pdf"));
    assertEquals("document.fault.name", fault(Files.pdf(100), "stadgar\u202efdp.pdf"));
    assertEquals("document.fault.name", fault(Files.pdf(100), "x".repeat(220) + ".pdf"));
  }

  @Test
  void the_largest_file_that_may_be_is_taken_in_and_nothing_is_left_on_the_disk() {
    SpooledFile file = files.take(Files.pdf(20 * MEBIBYTE), "bilaga.pdf");
    assertTrue(java.nio.file.Files.exists(file.path()));
    file.close();
    assertFalse(java.nio.file.Files.exists(file.path()));
  }

  @Test
  void a_drafts_files_are_its_associations_own_and_go_with_it() {
    Made made = applications.begun();
    PaperView paper = attach(made, Files.docx(), "stadgar.docx");
    Actor stranger = people.citizen("Främmande");
    Actor registrar = people.staff("Rut Registrator", Role.REGISTRAR, Role.REVIEWER);
    for (Actor other : List.of(stranger, registrar, people.administrator(), Actor.PUBLIC)) {
      assertThrows(NotFoundException.class, () -> documents.view(other, paper.documentId()));
      assertThrows(NotFoundException.class, () -> documents.piece(other, paper.documentId(), 0));
      assertThrows(NotFoundException.class, () -> documents.discard(other, paper.documentId()));
    }

    drafts.delete(made.signatory(), made.caseId());

    assertEquals(0, rows.count("document where id = ?", paper.documentId()));
    assertEquals(0, rows.count("document_piece where document_id = ?", paper.documentId()));
  }

  @Test
  void a_submitted_file_is_read_by_the_office_and_deleted_by_nobody() {
    Made made = applications.draft();
    PaperView paper = attach(made, Files.pdf(300), "protokoll.pdf");
    applications.sign(made.signatory(), made.caseId());

    Actor registrar = people.staff("Rut Registrator", Role.REGISTRAR);
    assertEquals("protokoll.pdf", documents.view(registrar, paper.documentId()).fileName());
    Actor officer = people.staff("Hanna Handläggare", Role.OFFICER);
    assertThrows(NotFoundException.class, () -> documents.view(officer, paper.documentId()));
    assertThrows(
        NotFoundException.class, () -> documents.discard(made.signatory(), paper.documentId()));
  }

  private PaperView attach(Made made, byte[] content, String name) {
    try (SpooledFile file = files.take(content, name)) {
      papers.attach(made.signatory(), made.caseId(), PaperKind.BYLAWS, file);
    }
    return drafts.content(made.signatory(), made.caseId(), TextLanguage.SV).papers().stream()
        .filter(paper -> paper.fileName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private String fault(byte[] content, String name) {
    return assertThrows(
            InvalidValueException.class,
            () -> files.take(content, name),
            () -> name + " was taken in: " + Arrays.hashCode(content))
        .messageKey()
        .key();
  }

  private static java.nio.charset.Charset utf8() {
    return java.nio.charset.StandardCharsets.UTF_8;
  }
}
