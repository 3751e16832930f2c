// What abstracts say, in seven languages: enough words to tell the language by, and nothing that is a fact.

export const EN =
  '<p>We look at what happens when nobody looks after a system for a year, and at what you can do about it before it happens to you.</p>';
export const JA =
  '<p>誰も面倒を見なくなった仕組みがどのように古くなっていくのか、そして古くなる前に何ができるのかを、実際の例とともにお話しします。</p>';
export const DE =
  '<p>Wir schauen uns an, was mit einem System passiert, um das sich ein Jahr lang niemand kümmert, und was man vorher dagegen tun kann.</p>';
export const FR =
  '<p>Nous verrons ce qui arrive à un système dont personne ne s’occupe pendant un an, et ce que l’on peut faire avant que cela arrive.</p>';
export const ES =
  '<p>Veremos qué le pasa a un sistema del que nadie se ocupa durante un año, y lo que se puede hacer antes de que eso pase.</p>';
export const ZH = '<p>這場演講會談談一個沒有人照顧的系統在一年之後會變成什麼樣子，以及在那之前我們可以做的事情。</p>';
export const KO =
  '<p>아무도 돌보지 않는 시스템이 일 년 뒤에 어떻게 되는지, 그리고 그 전에 무엇을 할 수 있는지 이야기합니다.</p>';
