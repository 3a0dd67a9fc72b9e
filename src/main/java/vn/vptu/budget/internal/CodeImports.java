package vn.vptu.budget.internal;

import jakarta.persistence.EntityManager;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.vptu.budget.CodeBook;

/** Every book of codes can be imported, and its page offers it. */
@Configuration(proxyBeanMethods = false)
class CodeImports {

    private final CodeStore codes;
    private final CodeRules rules;
    private final EntityManager entities;

    CodeImports(CodeStore codes, CodeRules rules, EntityManager entities) {
        this.codes = codes;
        this.rules = rules;
        this.entities = entities;
    }

    @Bean
    CodeImport budgetIndexImport() {
        return new CodeImport(
                CodeBook.INDEX,
                "budget-codes",
                "budget.codes.title",
                "budget/codes",
                new CodeImport.Example("Tiểu mục", "6001", "6000", "Lương theo ngạch, bậc"),
                codes,
                rules,
                entities);
    }

    @Bean
    CodeImport fundSourceImport() {
        return new CodeImport(
                CodeBook.SOURCE,
                "budget-sources",
                "budget.sources.title",
                "budget/sources",
                new CodeImport.Example("Mã nguồn", "13", "TC", "Kinh phí giao tự chủ"),
                codes,
                rules,
                entities);
    }

    @Bean
    CodeImport programmeImport() {
        return new CodeImport(
                CodeBook.PROGRAMME,
                "budget-programmes",
                "budget.programmes.title",
                "budget/programmes",
                new CodeImport.Example("", "00405", "", "Chương trình mục tiêu quốc gia"),
                codes,
                rules,
                entities);
    }

    @Bean
    CodeImport carryOverReasonImport() {
        return new CodeImport(
                CodeBook.CARRY_OVER_REASON,
                "budget-carry-over-reasons",
                "budget.carry-over-reasons.title",
                "budget/carry-over-reasons",
                new CodeImport.Example("", "e", "", "Kinh phí giao tự chủ"),
                codes,
                rules,
                entities);
    }
}
