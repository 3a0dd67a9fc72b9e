/** Journeys in a real browser, as people make them. */
package vn.vptu.e2e;
