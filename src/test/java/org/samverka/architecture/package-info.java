/** What docs/architecture.md promises about the tree itself, checked against the tree. */
package org.samverka.architecture;
