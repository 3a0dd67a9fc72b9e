package vn.vptu.budget.ui;

import org.springframework.stereotype.Component;
import vn.vptu.base.Roles;
import vn.vptu.base.lists.CatalogueList;
import vn.vptu.base.lists.ListColumns;
import vn.vptu.budget.BudgetTasks;
import vn.vptu.budget.TaskRow;

/** The list of the tasks that money is given for, the newest year first. */
@Component
class TaskList extends CatalogueList<TaskRow> {

    TaskList(BudgetTasks tasks) {
        super(
                "budget/tasks",
                "budget.tasks",
                tasks::page,
                tasks::count,
                TaskRow::id,
                Roles.FINANCE,
                Roles.CHIEF_ACCOUNTANT,
                Roles.CHIEF_OF_OFFICE,
                Roles.AUDITOR);
        build();
    }

    @Override
    protected void columns(ListColumns<TaskRow> list) {
        // A year is no amount: it has no dots.
        list.narrow("budget.tasks.year", task -> Integer.toString(task.year()));
        list.narrow("budget.tasks.code", TaskRow::code);
        list.title("budget.tasks.name", TaskRow::name).share(2);
        list.text("budget.tasks.unit", TaskRow::unitName).unsorted();
        list.narrow("budget.tasks.source", TaskRow::sourceCode).hidden();
        list.text("budget.tasks.legal-basis", TaskRow::legalBasis).hidden();
        list.state((task, words) -> words.say(task.closed() ? "common.ended" : "budget.tasks.open"));
    }
}
