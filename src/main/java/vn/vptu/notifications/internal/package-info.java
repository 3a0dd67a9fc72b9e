/** How notices are stored, said and mailed. */
package vn.vptu.notifications.internal;
