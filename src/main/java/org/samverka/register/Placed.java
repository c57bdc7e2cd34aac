package org.samverka.register;

/** A line of a list, which knows its place in each order. */
public interface Placed {

  /** Its place when the list is sorted so. */
  Order.Place place(RegisterSort sort);
}
