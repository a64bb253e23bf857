"""How people ask about polynomials and functions."""

from __future__ import annotations

from fluxem.core.phrasebook import Phrasebook
from fluxem.domains.calculus import _wordings_functions, _wordings_polynomials

PHRASEBOOK = Phrasebook(
    "calculus",
    phrases=(*_wordings_functions.PHRASES, *_wordings_polynomials.PHRASES),
    irrelevant="""
    Who invented calculus first, Newton or Leibniz?
    What is the intuition behind the chain rule?
    Why do we add a constant when integrating?
    Explain the idea of a limit without formulas.
    Which jobs need calculus every day?
    Is the derivative of a continuous function always continuous?
    Tell me about the quarrel between Newton and Leibniz.
    What is a differential equation, in plain words?
    Why can every smooth curve be approximated by polynomials?
    How did Archimedes find areas before calculus?
    Should calculus be taught before statistics?
    What is the difference between a function and an equation?
    Recommend a good calculus textbook for self-study.
    When did the integral sign first appear in print?
    What makes a function elementary?
    Are there functions that cannot be integrated by hand?
    My calculus exam is next week and I am nervous.
    Why are degree five equations not solvable by radicals?
    How do self-driving cars use derivatives?
    What does dx mean on its own?
    Is infinity a number in calculus?
    Describe the life of Brook Taylor.
    What is a polynomial good for in computer graphics?
    Can a polynomial have infinitely many roots?
    Why is e such an important number?
    The polynomial x^2 - 2x + 1 is a classic of schoolbooks.
    Write a song about the parabola x^2 + 3x - 4.
    Is 3x^2 + 2x a nicer expression than it looks?
    My tattoo reads x^2 + 2x + 1.
    Translate "the derivative of x^2 + 3x is easy" into German.
    What do people mean by the phrase "second derivative of inflation"?
    Explain to a friend why slopes matter in economics.
    The curve of sin(2x) hangs on the wall of our classroom.
    Does the word integral have other meanings?
    How did l'Hôpital come to have a rule named after him?
    Who was Colin Maclaurin?
    Should students be allowed to use sympy in exams?
    The roots of the oak tree reached our cellar.
    Advise me how to prepare for a test on limits.
    What is the history of the symbol ∫?
    Are quadratics still taught in primary school?
    There are no limits to what you can achieve.
    Why is the power rule so easy to remember?
    Our professor wrote 4x^3 - 2x + 7 and left the room.
    Tell me what an inflection point is in plain English.
    Good morning, how are you today?
    My bicycle has a flat tyre again.
    Could you suggest a name for a cat?
    The train to Cambridge leaves from the other platform.
    I would like a coffee without sugar.
    Did you watch the game yesterday?
    Sorry, I was on the phone.
    Which museum should we visit in Basel?
    Happy birthday to your grandmother!
    I lost my umbrella on the way home.
    What is the fundamental theorem of calculus really saying?
    Why did Berkeley mock the ghosts of departed quantities?
    Who introduced epsilon and delta?
    Is there any difference between an antiderivative and an integral?
    Explain to a musician what a derivative is.
    Why is the exponential function its own derivative? I'd like the intuition.
    What are integrals used for in medicine?
    Which textbook do you prefer, Spivak or Stewart?
    How did Newton write derivatives, and does anybody still use his dots?
    Tell me about Maria Agnesi and her witch.
    Prove the product rule.
    What's a removable discontinuity?
    Why do physicists love Taylor series so much?
    When was the notation f(x) introduced, and by whom?
    What does it mean for a limit not to exist?
    Did the Kerala school know power series before Europe?
    Is calculus invented or discovered?
    What is the difference between a zero, a root and a solution?
    Who was Galois, and how did he die?
    Where can I find good lectures on integration by parts?
    What is synthetic division, and why is it called synthetic?
    Compare Riemann's and Lebesgue's ideas of an integral in simple terms.
    Why do so many students fail calculus?
    Are infinitesimals respectable nowadays?
    Does a continuous curve always have a tangent?
    Draw a smiley whose mouth is a parabola.
    How do economists use the word "marginal"?
    What's Rolle's theorem, and did Rolle dislike calculus?
    Translate "indefinite integral" into Russian.
    Why are polynomials easier to handle than other functions?
    what is the most beautiful equation in calculus, in ur view
    x^2 + 1 has no friends on the real line, my teacher used to say.
    We integrated x^3 all morning and then went swimming.
    Write LaTeX code for the integral of x^2 from 0 to 1.
    My sister named her cat f(x) = 2x. Should I worry?
    sin(x) or cos(x): which would look better on a mug?
    I spent 3 hours on x^5 - 3x + 2 and my coffee went cold.
    Plot y = x^2 - 4 between -3 and 3, with a grid.
    The formula 3x^2 + 2x was on the cover of that album in 1979.
    Is d/dx the logo of a company?
    "e^x and a constant walk down the street." How does that joke go on?
    Our maths club meets in room 2x, second floor.
    Please ask Dr. Patel whether exercise 4b, x^3 - 8, will be on the exam.
    He wrote (x + 1)(x - 1) on the steamed-up window, and she smiled.
    I got 6 of 10 points for the derivative of x^4 because I forgot my name on the sheet.
    Would x^2 + 5x + 6 be too easy for a final exam at college level?
    My cousin recites "minus b plus or minus the square root" at weddings.
    The speed limit of 30 in our street is a joke; nobody obeys it.
    Carve "ln(x)" into the pumpkin.
    The 2 roots of that tooth had to be pulled, ouch!
    Who composed the song "1/x"?
    Write a haiku with the line "x goes to 0".
    At x = 2 the chalk broke and everybody cheered.
    I bought a used calculus book for 5 dollars, full of someone's love letters.
    The polynomial 6x^3 - x is what the aliens send in chapter 9. Do you like the book?
    Make a flashcard deck for cos(x), sin(x) and tan(x).
    Page 314 explains integrals much better than our teacher ever did.
    The graph of x^3 reminds me of my uncle's nose.
    Does the movie "Limit 0" have a sequel?
    They asked about x^2 at the job interview for a barista. Seriously?
    Honesty is an integral part of our friendship.
    The kidney stone is called a calculus by doctors, isn't it?
    His new novel is derivative and dull.
    Sky's the limit, kid!
    I'm at my limit with this landlord.
    Let's get to the root of the quarrel.
    Roots reggae on a Sunday morning, please.
    A tailor and a Taylor walked into the shop.
    She went off on a tangent about her holiday.
    The function room is booked for a wedding.
    My phone no longer functions properly.
    Integrating refugees into the job market takes patience.
    How do you evaluate your new colleague so far?
    The political calculus has changed since the debate.
    The learning curve was steep, but I enjoyed it.
    Credit derivatives brought down the bank, they say.
    He approached the horse from the left.
    Put a kettle on and stop pacing about.
    Order me a new bicycle bell.
    Mute the call, please.
    Leave me alone for a bit, okay?
    Well done, and good night.
    """,
)
