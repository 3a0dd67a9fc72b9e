/** Every write of every service is called here so that it succeeds, and must leave a line in the trail. */
@org.jspecify.annotations.NullMarked
package vn.vptu.trail;
