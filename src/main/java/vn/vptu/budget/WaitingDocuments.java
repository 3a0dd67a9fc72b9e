package vn.vptu.budget;

import java.util.List;
import vn.vptu.base.Actor;

/**
 * Gives the documents of one kind that wait for a step which this person may take: by role, and not for one that whoever wrote
 * or checked the document may not take as well. Each kind of document has one such bean.
 */
@FunctionalInterface
public interface WaitingDocuments {

    List<WaitingDocument> waitingFor(Actor who);
}
