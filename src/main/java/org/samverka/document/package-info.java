/**
 * Files: how they are taken in, checked, kept and handed out. A file lies in the database in pieces
 * of at most a mebibyte, is never in memory whole, and is always handed out as something to save.
 *
 * <p>What may not live here: whose a file is and who may read it. The feature that a file belongs
 * to answers that, as a {@link org.samverka.document.DocumentOwner}.
 */
@org.jspecify.annotations.NullMarked
package org.samverka.document;
