/** What is put into the portal under test beside what is measured. */
package org.samverka.bench.inside;
