package vn.vptu.reporting.internal;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Ways of numbering as they are stored. */
interface NumberSchemeRecords extends JpaRepository<NumberScheme, Long> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from NumberScheme s where s.id = :id")
    Optional<NumberScheme> lock(long id);
}
