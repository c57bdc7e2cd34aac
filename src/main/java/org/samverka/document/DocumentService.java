package org.samverka.document;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.samverka.identity.Actor;
import org.samverka.identity.NotFoundException;
import org.samverka.kernel.SamverkaClock;
import org.samverka.kernel.Service;
import org.samverka.kernel.SubjectRef;

/**
 * Keeps files and hands them out. Who may is asked of the owner's feature; whoever may not is told
 * that there is none. The feature records the deed of which a file is a part, with its fingerprint.
 */
@Service
public class DocumentService {

  @Inject private DocumentRepository documents;
  @Inject @Any private Instance<DocumentOwner> owners;
  @Inject private SamverkaClock clock;

  /**
   * Stores a file, in the transaction of the one who asks if there is one.
   *
   * @return its id
   * @throws NotFoundException when the actor may not add files to the owner
   */
  public long store(Actor actor, SubjectRef owner, SpooledFile file) {
    if (!ownerOf(owner).mayWrite(actor, owner.id())) {
      throw new NotFoundException(owner);
    }
    Document document = new Document(owner, file, actor.accountId(), clock.now());
    return documents.add(document, file.path()).id();
  }

  /**
   * What is known of a file.
   *
   * @throws NotFoundException when there is none that the actor may read
   */
  public DocumentView view(Actor actor, long documentId) {
    return readable(actor, documentId).view();
  }

  /**
   * A piece of a file's content, at most a mebibyte, so that no transaction waits for a slow
   * reader.
   *
   * @param place from 0 to {@link DocumentView#pieces()} - 1
   * @throws NotFoundException when there is none that the actor may read
   */
  public byte[] piece(Actor actor, long documentId, int place) {
    Document document = readable(actor, documentId);
    return documents
        .piece(document.id(), place)
        .orElseThrow(() -> new NotFoundException(ref(documentId)));
  }

  /**
   * Takes a file away, while its owner may still be changed. What is registered is never deleted.
   *
   * @throws NotFoundException when there is none that the actor may take away
   */
  public void discard(Actor actor, long documentId) {
    Document document = found(documentId);
    if (!ownerOf(document.owner()).mayWrite(actor, document.owner().id())) {
      throw new NotFoundException(ref(documentId));
    }
    documents.remove(document);
  }

  /**
   * Takes all files of an owner away, as {@link #discard}.
   *
   * @throws NotFoundException when the actor may not
   */
  public void discardAll(Actor actor, SubjectRef owner) {
    if (!ownerOf(owner).mayWrite(actor, owner.id())) {
      throw new NotFoundException(owner);
    }
    documents.of(owner).forEach(documents::remove);
  }

  private Document readable(Actor actor, long documentId) {
    Document document = found(documentId);
    if (!ownerOf(document.owner()).mayRead(actor, document.owner().id())) {
      throw new NotFoundException(ref(documentId));
    }
    return document;
  }

  private Document found(long documentId) {
    return documents.find(documentId).orElseThrow(() -> new NotFoundException(ref(documentId)));
  }

  private DocumentOwner ownerOf(SubjectRef owner) {
    return owners.stream()
        .filter(one -> one.kind().equals(owner.kind()))
        .findFirst()
        .orElseThrow(() -> new NotFoundException(owner));
  }

  private static SubjectRef ref(long documentId) {
    return new SubjectRef(Document.KIND, documentId);
  }
}
