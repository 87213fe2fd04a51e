### The facts on the visit sheet. Written by the Herald project. No clinician has checked this yet.

visit-fact-drugs = Drugs in the record: { $drugs }.
visit-fact-last = Last dose in the record: { $drugs } ({ $day }).
visit-fact-heart = Heart scan: { $percent } percent ({ $day }).
