package vn.vptu.budget.internal;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.vptu.budget.CodeKind;

/** The versions of codes as they are stored. */
interface CodeRepository extends Repository<Code, Long> {

    Optional<Code> findById(long id);

    List<Code> findByKindIn(Collection<CodeKind> kinds);

    /** The version that began last before a day. */
    Optional<Code> findFirstByKindAndCodeAndValidFromLessThanOrderByValidFromDesc(
            CodeKind kind, String code, LocalDate day);

    /** The version that begins first after a day. */
    Optional<Code> findFirstByKindAndCodeAndValidFromGreaterThanOrderByValidFrom(
            CodeKind kind, String code, LocalDate day);

    /** The version, locked until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Code c where c.id = :id")
    Optional<Code> lock(long id);

    Code saveAndFlush(Code code);

    void delete(Code code);

    void flush();
}
