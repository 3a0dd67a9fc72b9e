package vn.vptu.directory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vptu.base.Edited;
import vn.vptu.base.SaveResult;
import vn.vptu.directory.internal.ContactQuery;
import vn.vptu.directory.internal.PersonStore;

/** The people of the office and of the bodies it works with, by given name. Everybody signed in may see them. */
@Service
@PreAuthorize("@may.signedIn()")
public class People {

    private final PersonStore store;
    private final ContactQuery contacts;

    People(PersonStore store, ContactQuery contacts) {
        this.store = store;
        this.contacts = contacts;
    }

    @Transactional(readOnly = true)
    public List<PersonRow> page(String search, Pageable page) {
        return store.page(search, page);
    }

    @Transactional(readOnly = true)
    public long count(String search) {
        return store.count(search);
    }

    /** The first people still at work who match the text, by given name. */
    @Transactional(readOnly = true)
    public List<PersonRow> search(String text, int limit) {
        return store.search(text, limit);
    }

    /**
     * Those still at work who match the text, to be called: the leaders by rank, then everybody else by unit.
     *
     * @param limit no more than these
     */
    @Transactional(readOnly = true)
    public List<Contact> contacts(String text, int limit) {
        return contacts.find(text, limit);
    }

    /** Whether {@link #contacts} gives leaders' mobile numbers to the actor. */
    public boolean showsLeaderMobiles() {
        return contacts.showsLeaderMobiles();
    }

    /** Those still at work whose main place today is in this unit, the highest position first. */
    @Transactional(readOnly = true)
    public List<PersonRow> inUnit(long unitId) {
        return store.inUnit(unitId);
    }

    /** How many of those still at work have their main place today in each unit; a unit with nobody is left out. */
    @Transactional(readOnly = true)
    public Map<Long, Integer> headcount() {
        return store.headcount();
    }

    /** These people by their ids, those who have left too; an unknown id is left out. */
    @Transactional(readOnly = true)
    public Map<Long, PersonRow> named(Collection<Long> ids) {
        return store.named(ids);
    }

    @Transactional(readOnly = true)
    public Optional<Edited<PersonDraft>> find(long id) {
        return store.find(id);
    }

    @PreAuthorize("@may.any('SECRETARY', 'CHIEF_OF_OFFICE', 'ADMIN')")
    @Transactional
    public SaveResult save(@Nullable Long id, int version, PersonDraft draft) {
        return store.save(id, version, draft);
    }
}
