import Evidence
import Testing

@Suite("CollectionPlan")
struct CollectionPlanTests {
    @Test("a new plan reads nothing")
    func readsNothing() {
        let plan = CollectionPlan()
        #expect(plan.sysctls.isEmpty)
        #expect(plan.sample == nil)
        #expect(plan.network.isEmpty)
        #expect(plan.counters == .named([]))
        #expect(
            ![
                plan.sockstat, plan.listeners, plan.owners, plan.connections,
                plan.timeWait,
            ].contains(true))
    }

    @Test("a plan for everything leaves no source out")
    func readsEverything() {
        let plan = CollectionPlan.everything(sysctls: ["net.core.somaxconn"], sample: 5)
        #expect(plan.sysctls == ["net.core.somaxconn"])
        #expect(plan.sample == 5)
        #expect(plan.counters == .all)
        #expect(plan.network == NetworkSources.all)
        #expect(
            ![
                plan.sockstat, plan.listeners, plan.owners, plan.connections,
                plan.timeWait, plan.callers,
            ].contains(false))
    }
}
