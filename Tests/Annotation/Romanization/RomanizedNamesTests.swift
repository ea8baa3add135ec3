import Testing

@testable import Annotation

/// A hundred names as they are spelt today, to be read by an editor: not all of them are right.
@Suite struct RomanizedNamesTests {
  @Test func hundredNamesAreSpeltAsWritten() {
    let lines = Self.names.split(separator: "\n")
    #expect(lines.count >= 100)
    for line in lines {
      let columns = line.split(separator: " = ").map(String.init)
      #expect(columns.count == 2)
      #expect(Romanizer.standard.romanize(columns[0]) == columns.last)
    }
  }

  private static let names = """
    محمد القحطاني = Mohammed Qahtani
    سالم بن قرموشي = Salem bin Qurmoshi
    أبو زيد الهلالي = Abou Zeid Hilali
    عبد القهار الشرقاوي = Abdul Qahhar Cherkaoui
    عبدالستار الجبوري = Abdul Sattar Jabouri
    فاطمة بنت سعود = Fatima bint Saud
    فهد آل مكتوم = Fahd Al Maktom
    الزنكلوني = Zankloni
    الدوسري = Dosari
    العجارمة = Ajarmeh
    بوعزاوي = Bouazzaoui
    بوشعيب = Bouchaib
    بنجلون = Ben Jelloun
    زرهوني = Zerhouni
    أمزيان = Ameziane
    الغماري = Ghamari
    تازروت = Tazrott
    إغيل = Gill
    حمودة = Hammouda
    الشنقيطي = Chinguetti
    ولد داداه = Ould Daddah
    الجهيمان = Jahiman
    البرغوثي = Barghouti
    الفيتوري = Fitouri
    السنوسي = Senussi
    الدلاشي = Dalashi
    الكردفاني = Kardfani
    الحوثي = Houthi
    الزبيدي = Zubaidi
    العامري = Amri
    قره داغي = Kare Daghi
    شاهرودي = Shahrodi
    باقرزاده = Bagrzade
    أوغلو = Oglu
    يلدريم = Yildirim
    غولشاه = Golshah
    كريموف = Karimov
    راخمانوف = Rachmanov
    تيموشينكو = Tymoshenko
    ستراخوف = Strakhov
    بوغدانوفيتش = Bogdanovic
    يوفانوفيتش = Jovanovic
    كوفاتشيفيتش = Kovacevic
    نوفاك = Novak
    هورفات = Horvat
    ناغي = Nagy
    بوبيسكو = Popescu
    ديميترييف = Dmitriev
    باباندريو = Papandreou
    كونستانتينيدس = Constanteneds
    روسيني = Rossini
    بيلوتشي = Bellucci
    مارتينيلي = Martinelli
    غوارديولا = Guardiola
    إيتشيفيريا = Echeveria
    غوتيريز = Gutierrez
    فاسكونسيلوس = Vasconselos
    كارفاليو = Carvalho
    بيريرا = Pereira
    لوفيفر = Lefebvre
    بوشار = Bouchard
    ديلاكروا = Delacroa
    شوفالييه = Chevalier
    غرينفيلد = Greenfield
    تومسون = Thomson
    ماكدونالد = McDonald
    ماكغريغور = McGregor
    أوبراين = O'Brien
    هاملتون = Hamilton
    ويليامسون = Williamson
    شيفيلد = Sheffield
    باتنبرغ = Battenberg
    شنايدر = Sneijder
    غرونفالد = Gronfald
    هوفمان = Hoffman
    ليندستروم = Lindstrom
    يوهانسون = Johansson
    أندرسن = Andersen
    فان ديرفال = Fan Derval
    دي ستيفانو = De Stefano
    فون كلايست = Von Kleist
    ياماموتو = Yamamoto
    كوباياشي = Kobayashi
    فوجيوارا = Fujiwara
    تشانغ = Zhang
    نغوين = Nguyen
    سوهارتو = Suharto
    براتيبها = Bratibha
    موخيرجي = Mukergi
    شارما = Sharma
    بانديت = Bandet
    غونزاليز = Gonzalez
    أوباسانجو = Obasanjo
    مانديلا = Mandela
    نكوسي = Nkosi
    موغابي = Mugabe
    تشيكوتي = Chikote
    كيبتشوغي = Kipchoge
    پزشكيان = Pezshkian
    ڤاسيليو = Vasiliu
    گرگاني = Ghargani
    """
}
