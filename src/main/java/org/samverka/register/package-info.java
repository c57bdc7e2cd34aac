/**
 * What board members and the public see: the approved partners and why they are approved, as of any
 * day, as pages, downloads and open data. It keeps a projection of its own, changed in the same
 * transaction as what it shows.
 *
 * <p>What may not live here: anything that decides or changes a partnership, a commitment or a
 * report.
 */
@org.jspecify.annotations.NullMarked
package org.samverka.register;
