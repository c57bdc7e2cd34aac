package org.samverka.document;

import org.samverka.identity.Actor;

/**
 * Answers for the files of one kind of owner. A CDI bean of the feature that files belong to. Where
 * no bean answers for a kind, nobody may read its files.
 */
public interface DocumentOwner {

  /** The kind of what files belong to, as in their reference: "case". */
  String kind();

  /** Whether the actor may read the owner's files. */
  boolean mayRead(Actor actor, long ownerId);

  /** Whether the actor may add files to the owner, and take them away again. */
  boolean mayWrite(Actor actor, long ownerId);
}
