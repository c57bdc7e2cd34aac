package org.samverka.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.samverka.kernel.StoredPiece;
import org.samverka.kernel.SubjectRef;

/** Finds and stores files, a piece at a time. */
@ApplicationScoped
class DocumentRepository {

  @PersistenceContext private EntityManager em;

  Document add(Document document, Path content) {
    em.persist(document);
    em.flush();
    try (InputStream in = Files.newInputStream(content)) {
      int place = 0;
      byte[] bytes = in.readNBytes(DocumentPiece.SIZE);
      while (bytes.length > 0) {
        DocumentPiece piece = new DocumentPiece(document.id(), place++, bytes);
        em.persist(piece);
        // Written and let go, so that no more than one piece is held at a time.
        em.flush();
        em.detach(piece);
        bytes = in.readNBytes(DocumentPiece.SIZE);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return document;
  }

  Optional<Document> find(long id) {
    return Optional.ofNullable(em.find(Document.class, id));
  }

  Optional<byte[]> piece(long documentId, int place) {
    return Optional.ofNullable(em.find(DocumentPiece.class, new StoredPiece.Key(documentId, place)))
        .map(DocumentPiece::content);
  }

  List<Document> of(SubjectRef owner) {
    return em.createQuery(
            "select d from Document d where d.ownerKind = :kind and d.ownerId = :id order by d.id",
            Document.class)
        .setParameter("kind", owner.kind())
        .setParameter("id", owner.id())
        .getResultList();
  }

  void remove(Document document) {
    em.createQuery("delete from DocumentPiece p where p.key.ownerId = :id")
        .setParameter("id", document.id())
        .executeUpdate();
    em.remove(document);
  }
}
