/** Requests to spend: their lines, their way from a department to money set aside, and what became of it. */
package vn.vptu.budget.internal.requests;
