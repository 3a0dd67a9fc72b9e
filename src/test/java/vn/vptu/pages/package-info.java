/** What holds for all pages, proved for all pages. */
package vn.vptu.pages;
