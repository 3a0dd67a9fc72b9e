package vn.vptu.base;

import java.util.List;

/**
 * What a module lets people see beyond its screens and services, which are known without being told: which rows of its lists
 * are for whom.
 */
@FunctionalInterface
public interface Entitlements {

    List<Entitlement> entitlements();
}
